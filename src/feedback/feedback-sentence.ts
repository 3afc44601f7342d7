import type { Skill } from '#scenario/skill.ts'

/** One sentence that a student reads, with what it rests on. Without evidence there is no sentence. */
export interface FeedbackSentence {
  readonly text: string
  readonly rule: FeedbackRule
  /** empty only where the sentence says that something was not found; then `counted` tells where it was looked for */
  readonly quotes: readonly Quote[]
  /** what was gone through: "all 12 replies"; null where quotes carry the sentence */
  readonly counted: string | null
}

/** Words of a turn: verbatim, with an ellipsis where a sentence was cut. */
export interface Quote {
  /** of the turn in the transcript */
  readonly index: number
  readonly quote: string
}

/** What has to be so for a sentence to be said. */
export interface FeedbackRule {
  /** stable: "code:RF", "context:limit-with-warmth", "skill:empathy" */
  readonly id: string
  /** one plain sentence, or two */
  readonly says: string
  /** the skill that the sentence makes a claim about; null for what concerns a reply or the client alone */
  readonly skill: Skill | null
}

/** A sentence that words of the session carry. */
export const resting = (
  text: string,
  rule: FeedbackRule,
  ...quotes: readonly Quote[]
): FeedbackSentence => ({
  text,
  rule,
  quotes: quotes.map(({ index, quote }) => ({ index, quote })),
  counted: null,
})

/** A sentence that says what was not there. @param counted what was gone through: "all 12 replies" */
export const absent = (text: string, rule: FeedbackRule, counted: string): FeedbackSentence => ({
  text,
  rule,
  quotes: [],
  counted,
})

/** Sentences as they are read, one after the other. */
export const textOf = (sentences: readonly FeedbackSentence[]): string =>
  sentences.map(({ text }) => text).join(' ')
