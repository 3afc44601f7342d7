import { addedTokens } from '#simulation/added-tokens.ts'
import type { TokenCount } from '#simulation/voicing.ts'
import type { Completion } from './chat.ts'
import type { ModelClient } from './model-client.ts'

export interface Metered {
  readonly client: ModelClient
  /** over all whole answers so far; null where the server counted none */
  readonly tokens: () => TokenCount | null
  /** of the first whole answer; null before it */
  readonly firstTokenMs: () => number | null
}

/** Counts what several requests for one thing have used. */
export function meteredClient(client: ModelClient): Metered {
  let tokens: TokenCount | null = null
  let firstTokenMs: number | null = null
  const count = ({ tokens: used, firstTokenMs: waited }: Completion) => {
    firstTokenMs ??= waited
    tokens = addedTokens(tokens, used)
  }
  return {
    client: {
      stream: async function* (request, signal) {
        for await (const part of client.stream(request, signal)) {
          if (part.type === 'ended') count(part.completion)
          yield part
        }
      },
      complete: async (request, signal) => {
        const answered = await client.complete(request, signal)
        if (answered.ok) count(answered.value)
        return answered
      },
    },
    tokens: () => tokens,
    firstTokenMs: () => firstTokenMs,
  }
}
