import { sha256 } from '#scenario/sha256.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { VoicedWords } from '#simulation/voice-port.ts'

/** @source judgement: a reload or a dropped line comes back within minutes */
const KEPT_FOR_MS = 15 * 60_000
const MOST_KEPT = 1_000

/** Words that were found a short while ago: whoever asks again for the same turn gets the same ones, and pays once. */
export interface KeptWords {
  readonly find: (journal: readonly JournalEntry[]) => VoicedWords | null
  readonly keep: (journal: readonly JournalEntry[], words: VoicedWords) => void
}

/** @param now milliseconds since any fixed point */
export function createKeptWords(now: () => number): KeptWords {
  const kept = new Map<string, { readonly words: VoicedWords; readonly until: number }>()
  return {
    find: (journal) => {
      const found = kept.get(keyOf(journal))
      return found !== undefined && found.until > now() ? found.words : null
    },
    keep: (journal, words) => {
      kept.set(keyOf(journal), { words, until: now() + KEPT_FOR_MS })
      const [oldest] = kept.keys()
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    },
  }
}

const keyOf = (journal: readonly JournalEntry[]): string => sha256(JSON.stringify(journal))
