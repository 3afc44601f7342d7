import type { ChatRequest } from './chat-request.ts'
import type { Fault } from './fault.ts'
import type { FaultOptions } from './fault-options.ts'

/** How fast tokens come, in milliseconds; 0 is as fast as the machine can. */
export interface Pace {
  readonly firstTokenMs?: number
  readonly betweenTokensMs?: number
}

export interface ReceivedRequest {
  readonly path: string
  readonly authorization: string | null
  readonly body: ChatRequest
  /** True once the caller hung up before the answer was whole. */
  readonly aborted: () => boolean
  /** Resolves when the answer is whole, the server has cut it off or the caller has hung up. */
  readonly over: () => Promise<void>
}

export interface Say extends Pace {
  readonly kind: 'say'
  readonly text: string
  /** False for a server that reports no tokens, although it was asked to. */
  readonly usage?: boolean
}

export interface FaultyAnswer extends Pace, FaultOptions {
  readonly kind: 'fault'
  readonly fault: Fault
  /** What the model would have said; without it, what the server says by default. */
  readonly text?: string
}

export type Answer =
  | Say
  | FaultyAnswer
  | { readonly kind: 'answer'; readonly answer: (request: ReceivedRequest) => Answer }
