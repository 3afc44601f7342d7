import type { JournalEntry } from '#simulation/journal.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'

/** A store that can leave the device's storage behind when that fails in mid-session. */
export interface RescuableJournalStore extends JournalStore {
  /** From now on the session lives in this page only; what was said so far comes along. */
  readonly carryOnInMemory: (said: readonly JournalEntry[]) => void
}

export function rescuableJournalStore(store: JournalStore): RescuableJournalStore {
  let current = store
  return {
    append: (entry) => current.append(entry),
    read: (session) => current.read(session),
    carryOnInMemory: (said) => {
      current = createMemoryJournalStore(said)
    },
  }
}
