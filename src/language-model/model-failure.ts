import type { MODEL_FAILURES } from '#simulation/voicing.ts'

export interface ModelFailure {
  readonly code: (typeof MODEL_FAILURES)[number]
  /** whole seconds after which to ask again, where the server said so */
  readonly retryAfterSeconds?: number
  /** true where the same request may do better a moment later: 429, 5xx, or no connection */
  readonly isPassing?: true
  /** for the operator's log: an HTTP status and the server's own error code, never words of anybody */
  readonly detail: string
}
