import type { TokenCount } from './voicing.ts'

/** Two counts together. What a server did not count stays uncounted, unless the other one was counted. */
export const addedTokens = (one: TokenCount | null, other: TokenCount | null): TokenCount | null =>
  one === null || other === null
    ? (one ?? other)
    : {
        prompt: one.prompt + other.prompt,
        completion: one.completion + other.completion,
        cached: one.cached + other.cached,
      }
