import { describe, expect, test } from 'vitest'
import { success } from '#lib/result.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { rescuableJournalStore } from './rescuable-journal-store.ts'

const entry = (index: number): JournalEntry => ({
  schemaVersion: 1,
  session: 's1',
  index,
  at: index,
  event: { type: 'session.paused' },
})

describe('A store that can be left behind', () => {
  test('brings along what was said, and goes on from there', async () => {
    const store = rescuableJournalStore({ append: async () => success(null), read: async () => [] })
    store.carryOnInMemory([entry(0)])
    expect(await store.append(entry(1))).toEqual(success(null))
    expect(await store.read('s1')).toEqual([entry(0), entry(1)])
  })

  test('an entry that was on its way when the store was left comes along too', async () => {
    const written = Promise.withResolvers<void>()
    const store = rescuableJournalStore({
      append: async () => {
        await written.promise
        return success(null)
      },
      read: async () => [],
    })
    const underway = store.append(entry(1))
    store.carryOnInMemory([entry(0)])
    written.resolve()
    expect(await underway).toEqual(success(null))
    expect(await store.append(entry(2))).toEqual(success(null))
    expect(await store.read('s1')).toEqual([entry(0), entry(1), entry(2)])
  })
})
