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
    append: async (entry) => {
      const asked = current
      const kept = await asked.append(entry)
      // It was on its way when the store was left, so it is not among what was brought along.
      return kept.ok && asked !== current ? current.append(entry) : kept
    },
    read: (session) => current.read(session),
    carryOnInMemory: (said) => {
      current = createMemoryJournalStore(said)
    },
  }
}
