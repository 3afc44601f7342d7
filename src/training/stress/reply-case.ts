import { type CodeMark, marksOf } from '#coding/coded-turn.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { StressCase } from './stress-case.ts'

/** `SR`, or with a modifier `SR+off`. */
export type Label = BehaviourCode | `${BehaviourCode}+${string}`

/** A client turn, a reply, and what an expert reads in it. */
export interface ReplyCase {
  readonly client: string
  readonly cues?: readonly CueTag[]
  readonly reply: string
  /** all of these stand in it; an inner list wants any one of its labels */
  readonly has?: readonly (Label | readonly Label[])[]
  /** none of these stands in it */
  readonly not?: readonly Label[]
  /** nothing stands in it at all */
  readonly isUncoded?: true
}

export const replyCase = (given: ReplyCase): StressCase => ({
  title: given.reply.length > 90 ? `${given.reply.slice(0, 90)}…` : given.reply,
  fault: (observer) => {
    const previous: readonly SpokenTurn[] = [
      { speaker: 'client', text: given.client, cues: given.cues ?? [] },
    ]
    return faultIn(marksOf(observer({ text: given.reply }, { previous })), given)
  },
})

function faultIn(marks: readonly CodeMark[], { has = [], not = [], isUncoded }: ReplyCase) {
  const faults = [
    ...has
      .map((labels) => (typeof labels === 'string' ? [labels] : labels))
      .filter((labels) => !labels.some((label) => stands(label, marks)))
      .map((labels) => `no ${labels.join(' or ')}`),
    ...not.filter((label) => stands(label, marks)),
    ...(isUncoded === true && marks.length > 0 ? ['something'] : []),
  ]
  return faults.length === 0 ? null : `${faults.join(', ')}; read as ${labelsOf(marks)}`
}

function stands(label: Label, marks: readonly CodeMark[]): boolean {
  const [code, ...modifiers] = label.split('+')
  return marks.some(
    (mark) =>
      mark.code === code && modifiers.every((each) => mark.modifiers.some((own) => own === each)),
  )
}

export const labelsOf = (marks: readonly CodeMark[]): string =>
  marks.map(({ code, modifiers }) => [code, ...modifiers].join('+')).join(' ') || 'nothing'
