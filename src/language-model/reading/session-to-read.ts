import type { Scenario } from '#scenario/scenario.schema.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'

export interface TurnToRead {
  /** index of the turn in the transcript, counted from 0 over both speakers */
  readonly index: number
  readonly speaker: 'client' | 'trainee'
  readonly text: string
}

/**
 * All that a second reader may know of a session. Never the client's hidden facts, numbers or cues, nor what the
 * observer made of it, or it would be no second reading; never who the student is.
 */
export interface SessionToRead {
  /** oldest first */
  readonly turns: readonly TurnToRead[]
  readonly medium: Scenario['setting']['medium']
  /** what boundaries are read against */
  readonly policyCard: Scenario['policyCard']
}

/** What a second reader may know of a folded session. */
export const sessionToRead = (
  { setting, policyCard }: Pick<Scenario, 'setting' | 'policyCard'>,
  { transcript }: Pick<FoldedSession, 'transcript'>,
): SessionToRead => ({
  turns: transcript.map(({ index, speaker, text }) => ({ index, speaker, text })),
  medium: setting.medium,
  policyCard: policyCard.map(({ topic, rule }) => ({ topic, rule })),
})
