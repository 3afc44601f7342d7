/** What a fault can be told, besides the words. */
export interface FaultOptions {
  /** How many tokens are sent before a fault in the middle of an answer (3 by default). */
  readonly afterTokens?: number
  /** For `too-many-wait`, in seconds (1 by default). */
  readonly retryAfterSeconds?: number
}
