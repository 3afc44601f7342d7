import { failure, type Result, success } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import { entriesOf, type PracticeDatabase } from './practice-database.ts'
import { storageFailure } from './storage-failure.ts'

/**
 * Journals in IndexedDB. One append is one strictly durable transaction: it counts what is there and adds under
 * the unique key [session, index], so an entry that is not the next of its session is refused whoever writes it.
 */
export function indexedDbJournalStore(database: PracticeDatabase): JournalStore {
  return {
    append: async (entry) => {
      try {
        return await appendNext(database, entry)
      } catch (error) {
        return failure(storageFailure(error))
      }
    },
    read: (session) => database.getAll('entries', entriesOf(session)),
  }
}

async function appendNext(
  database: PracticeDatabase,
  entry: JournalEntry,
): Promise<Result<null, HostFailure>> {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' })
  const next = await transaction.store.count(entriesOf(entry.session))
  if (next !== entry.index) {
    transaction.abort()
    await transaction.done.catch(() => null)
    return failure('opened-elsewhere')
  }
  await Promise.all([transaction.store.add(entry), transaction.done])
  return success(null)
}
