import { failure, success } from '#lib/result.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { JournalStore } from '#simulation/journal-store.ts'

/** A journal that lasts as long as the page, for practice where the browser refuses storage. */
export function memoryJournalStore(initial: readonly JournalEntry[] = []): JournalStore {
  const entries = [...initial]
  const read = (session: string) => entries.filter((entry) => entry.session === session)
  return {
    append: async (entry) => {
      if (entry.index !== read(entry.session).length) return failure('opened-elsewhere')
      entries.push(entry)
      return success(null)
    },
    read: async (session) => read(session),
  }
}
