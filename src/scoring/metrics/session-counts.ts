/**
 * What the metrics are worded from: plain counts of what the trainee did, worked out once by `count-session.ts`.
 * Null where there was nothing to count.
 */
export interface SessionCounts {
  /** all replies of the session */
  readonly replies: number
  readonly cuesFrom: 'author' | 'detected'
  readonly feelings: { readonly shown: number; readonly met: number }
  readonly reflections: { readonly all: number; readonly deep: number }
  /** talk about safety left out */
  readonly listening: {
    readonly replies: number
    /** replies that reflect, replies that ask: each reply once */
    readonly reflecting: number
    readonly asking: number
    /** replies that ask more than one thing at once */
    readonly stacked: number
    /** single questions; a reply can hold more than one */
    readonly questions: number
    readonly openQuestions: number
    /** trainee words / all words, 0–1; null where the client says little */
    readonly wordShare: number | null
  }
  /** client turns with words for and against a change; one turn can hold both. Nothing where an author tagged */
  readonly change: { readonly towards: number; readonly away: number }
  /** one per test of the frame: the parts of the limit, 0–4; null where none was said */
  readonly limits: readonly (number | null)[]
  readonly repair: {
    /** replies until the strain was spoken of, 1 at once; null if never */
    readonly spokenOfAfter: number | null
    /** 0–4 */
    readonly steps: number
  } | null
  readonly culture: { readonly openings: number; readonly taken: number }
  readonly risk: {
    readonly signs: number
    /** replies from the second sign (or the only one) to the direct question, 1 at once; null if never */
    readonly askedAfter: number | null
  }
  /** pieces of advice before the third reflection */
  readonly earlyAdvice: number
  /** replies that hold each */
  readonly collaborative: {
    readonly asked: number
    readonly affirmed: number
    readonly left: number
  }
  readonly pushing: { readonly advised: number; readonly confronted: number }
}
