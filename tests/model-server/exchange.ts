import type { ChatRequest } from './chat-request.ts'

/** What an answer needs to know of the request that it answers. */
export interface Exchange {
  /** From 1; the number of the request since the server started or forgot. */
  readonly number: number
  readonly body: ChatRequest
  /** The request before this one, from which the server may have kept a prefix. */
  readonly previous: ChatRequest | null
  readonly firstTokenMs: number
  readonly betweenTokensMs: number
}
