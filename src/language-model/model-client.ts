import type { Result } from '#lib/result.ts'
import type { ChatRequest, Completion } from './chat.ts'
import type { ModelFailure } from './model-failure.ts'

/** What comes of an answer while it is being given. */
export type StreamPart =
  /** visible words, never thinking text */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'ended'; readonly completion: Completion }
  | { readonly type: 'failed'; readonly failure: ModelFailure }

/**
 * A model server. Failures are values: `stream` ends with exactly one `ended` or `failed` part, unless the caller
 * aborts, in which case it just ends. It retries what may be retried only as long as no word has come, watches time
 * by itself, and leaves a server alone that is down.
 */
export interface ModelClient {
  readonly stream: (request: ChatRequest, signal: AbortSignal) => AsyncIterable<StreamPart>
  /** The same, whole. Aborting rejects with the signal's reason. */
  readonly complete: (
    request: ChatRequest,
    signal: AbortSignal,
  ) => Promise<Result<Completion, ModelFailure>>
}
