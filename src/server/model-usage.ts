import { addedTokens } from '#simulation/added-tokens.ts'
import type { TokenCount, VoiceFallback } from '#simulation/voicing.ts'

/** What was asked of the language model since the server started: numbers for whoever runs it, never words. */
export interface ModelUsage {
  readonly record: (asked: AskedOfModel) => void
  readonly read: () => UsageNumbers
}

export interface AskedOfModel {
  readonly what: 'voice' | 'second-reading' | 'alternatives'
  /** null where the model did all that was asked */
  readonly failure: VoiceFallback | string | null
  readonly tokens: TokenCount | null
  /** null where no token came */
  readonly firstTokenMs: number | null
}

export interface UsageNumbers {
  readonly asked: Readonly<Record<string, number>>
  /** how often each reason kept the model's words from the screen */
  readonly failed: Readonly<Record<string, number>>
  readonly tokens: TokenCount
  /** of the newest answers; null where there are none */
  readonly firstTokenMs: { readonly p50: number; readonly p95: number } | null
}

const NEWEST = 500

export function createModelUsage(): ModelUsage {
  const asked = new Map<string, number>()
  const failed = new Map<string, number>()
  let tokens: TokenCount = { prompt: 0, completion: 0, cached: 0 }
  let firstTokens: readonly number[] = []
  return {
    record: ({ what, failure, tokens: used, firstTokenMs }) => {
      countIn(asked, what)
      if (failure !== null) countIn(failed, failure)
      tokens = addedTokens(tokens, used) ?? tokens
      if (firstTokenMs !== null) firstTokens = [...firstTokens, firstTokenMs].slice(-NEWEST)
    },
    read: () => ({
      asked: Object.fromEntries(asked),
      failed: Object.fromEntries(failed),
      tokens,
      firstTokenMs: firstTokens.length === 0 ? null : quantilesOf(firstTokens),
    }),
  }
}

const countIn = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

function quantilesOf(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}
