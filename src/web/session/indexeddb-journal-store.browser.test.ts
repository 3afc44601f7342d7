import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { indexedDbJournalStore } from './indexeddb-journal-store.ts'
import { openPracticeDatabase, type PracticeDatabase } from './practice-database.ts'

const entry = (session: string, index: number): JournalEntry => ({
  schemaVersion: 1,
  session,
  index,
  at: index * 1000,
  event: index % 2 === 0 ? { type: 'session.paused' } : { type: 'session.resumed' },
})

let name: string
let database: PracticeDatabase
beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`
  database = await openPracticeDatabase(name)
})
afterEach(() => {
  database.close()
  indexedDB.deleteDatabase(name)
})

describe('Journals in IndexedDB', () => {
  test('are read in the order of their index, each session for itself', async () => {
    const store = indexedDbJournalStore(database)
    for (let index = 0; index < 12; index++) {
      expect(await store.append(entry('a', index))).toEqual(success(null))
    }
    expect(await store.append(entry('b', 0))).toEqual(success(null))
    expect(await store.read('a')).toEqual(Array.from({ length: 12 }, (_, nth) => entry('a', nth)))
    expect(await store.read('b')).toEqual([entry('b', 0)])
    expect(await store.read('nobody')).toEqual([])
  })

  test('refuse an entry that is not the next, and keep nothing of it', async () => {
    const store = indexedDbJournalStore(database)
    await store.append(entry('a', 0))
    expect(await store.append(entry('a', 0))).toEqual(failure('opened-elsewhere'))
    expect(await store.append(entry('a', 2))).toEqual(failure('opened-elsewhere'))
    expect(await store.read('a')).toEqual([entry('a', 0)])
  })

  test('let only one of two tabs write the same turn', async () => {
    const other = await openPracticeDatabase(name)
    const both = await Promise.all(
      [database, other].map((each) => indexedDbJournalStore(each).append(entry('a', 0))),
    )
    other.close()
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.filter(({ ok }) => !ok)).toEqual([failure('opened-elsewhere')])
  })

  test('outlive the page', async () => {
    await indexedDbJournalStore(database).append(entry('a', 0))
    database.close()
    database = await openPracticeDatabase(name)
    expect(await indexedDbJournalStore(database).read('a')).toEqual([entry('a', 0)])
  })

  test('say that storage is refused once the database is gone', async () => {
    database.close()
    expect(await indexedDbJournalStore(database).append(entry('a', 0))).toEqual(
      failure('storage-refused'),
    )
  })
})
