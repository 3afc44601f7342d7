import type { TurnKind } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** One client turn and the reply to it, with both readings. One line of `coding/corpus/*.jsonl`. */
export interface CorpusLine {
  /** the conversation it belongs to; lines of one conversation follow one another */
  readonly session: string
  /** 0 and up within the conversation */
  readonly turn: number
  readonly subject: string
  readonly variety: string
  readonly channel: 'chat' | 'speech' | 'transcribed'
  /** near-miss family or contrast it was written for, as `RF>SR` */
  readonly family?: string
  /** empty where the trainee opens the talk */
  readonly client: string
  readonly thoughts: readonly CorpusThought[]
  readonly kind: Readings<TurnKind>
}

export interface CorpusThought {
  readonly text: string
  /** labels such as `CQ+stk`; empty for no code */
  readonly codes: Readings<readonly string[]>
}

/** The writer's reading, the independent second one, and what stands after both were compared. */
export interface Readings<Of> {
  readonly first: Of
  readonly second: Of | null
  readonly agreed: Of
}

/** `CQ+stk` is the code CQ. */
export const codeOf = (label: string): BehaviourCode => label.split('+')[0] as BehaviourCode
