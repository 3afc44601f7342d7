import type { VoiceFallback } from '#simulation/voicing.ts'

/** Why a model server gave no whole answer. HTTP 200 proves nothing: a stream that ends without a reason is broken off. */
export const MODEL_FAILURES = [
  'model-down',
  'model-unreachable',
  'key-refused',
  'no-such-model',
  'model-busy',
  'model-error',
  'no-first-token',
  'stalled',
  'took-too-long',
  'broken-off',
  'empty',
  'refused',
] as const satisfies readonly VoiceFallback[]

export interface ModelFailure {
  readonly code: (typeof MODEL_FAILURES)[number]
  /** whole seconds after which to ask again, where the server said so */
  readonly retryAfterSeconds?: number
  /** true where the same request may do better a moment later: 429, 5xx, or no connection */
  readonly isPassing?: true
  /** for the operator's log: an HTTP status and the server's own error code, never words of anybody */
  readonly detail: string
}
