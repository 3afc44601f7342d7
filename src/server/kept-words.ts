import { sha256 } from '#scenario/sha256.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { VoicedWords } from '#simulation/voice-port.ts'

/** @source judgement: a reload or a dropped line comes back within minutes */
const KEPT_FOR_MS = 15 * 60_000
const MOST_KEPT = 1_000

/** Words that were found a short while ago: whoever asks again for the same turn gets the same ones, and pays once. */
export interface KeptWords {
  /** the place for the words of one turn, which a journal that awaits them names */
  readonly at: (journal: readonly JournalEntry[]) => KeptPlace
}

export interface KeptPlace {
  readonly words: VoicedWords | null
  readonly keep: (words: VoicedWords) => void
}

/** @param now milliseconds since any fixed point */
export function createKeptWords(now: () => number): KeptWords {
  const kept = new Map<string, { readonly words: VoicedWords; readonly until: number }>()
  return {
    at: (journal) => {
      const key = sha256(JSON.stringify(journal))
      const found = kept.get(key)
      return {
        words: found !== undefined && found.until > now() ? found.words : null,
        keep: (words) => {
          kept.set(key, { words, until: now() + KEPT_FOR_MS })
          const [oldest] = kept.keys()
          if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
        },
      }
    },
  }
}
