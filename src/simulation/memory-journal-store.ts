import { failure, success } from '#lib/result.ts'
import type { JournalEntry } from './journal.ts'
import type { JournalStore } from './journal-store.ts'

/** A store that lasts as long as the program: for the terminal, for tests, and where nothing else may be kept. */
export function createMemoryJournalStore(kept: readonly JournalEntry[] = []): JournalStore {
  const journals = Map.groupBy(kept, ({ session }) => session)
  return {
    append: async (entry) => {
      const journal = journals.get(entry.session) ?? []
      if (entry.index !== journal.length) return failure('opened-elsewhere')
      journals.set(entry.session, [...journal, entry])
      return success(null)
    },
    read: async (session) => journals.get(session) ?? [],
  }
}
