import type { TokenCount } from '#simulation/voicing.ts'

/** One message to a model. Roles alternate between user and assistant after the first, which some servers insist on. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

export interface ChatRequest {
  readonly model: string
  readonly messages: readonly ChatMessage[]
  /** the most tokens that may be answered, thinking included */
  readonly maxTokens: number
  /** 0–2 */
  readonly temperature: number
  readonly seed?: number
  /** the answer is JSON of this shape; it stands in the prompt too, since servers promise more than they keep */
  readonly schema?: { readonly name: string; readonly json: Readonly<Record<string, unknown>> }
}

/** What a model answered, whole. Thinking text is taken out of `text`; where a schema was wanted, a code fence too. */
export interface Completion {
  readonly text: string
  /** `length`: the tokens ran out, and the text ends where they did */
  readonly finish: 'stop' | 'length'
  /** as the server names it */
  readonly model: string
  /** null where the server does not count */
  readonly tokens: TokenCount | null
  /** whole milliseconds from the request to the first token */
  readonly firstTokenMs: number
}
