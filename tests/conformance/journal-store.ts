import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import { journalEntry } from './journal-entry.ts'

/** Two ways into the same journals: two parts of a process, or two processes. */
export interface TwoStores {
  readonly store: JournalStore
  readonly beside: JournalStore
}

const WRITERS = ['store', 'beside'] as const
const RUNS = 25

/** What every store of journals must hold, whoever writes. Sessions have ids of their own in each test. */
export function journalStoreConformance(name: string, open: () => Promise<TwoStores>): void {
  const fill = async (store: JournalStore, session: string, length: number) => {
    for (let index = 0; index < length; index++)
      expect(await store.append(journalEntry(session, index, `${index}`))).toEqual(success(null))
  }

  describe(`Journals in ${name}`, () => {
    test('are read as they were written, in order, each session for itself', async () => {
      const { store, beside } = await open()
      const [one, other] = [randomUUID(), randomUUID()]
      await fill(store, one, 12)
      await fill(store, other, 2)
      expect(await beside.read(one)).toEqual(
        Array.from({ length: 12 }, (_, index) => journalEntry(one, index, `${index}`)),
      )
      expect(await beside.read(other)).toHaveLength(2)
      expect(await store.read(randomUUID())).toEqual([])
    })

    test('keep every character a student can type, and some that nobody can', async () => {
      const { store } = await open()
      const session = randomUUID()
      const awkward = [
        '\u0000',
        '\ud800',
        '“ü”\r\n\t',
        '👩🏽‍🚒 שלום',
        "';--",
        '\\u0000',
        'x'.repeat(100_000),
      ]
      await fill(store, session, 1)
      for (const [at, text] of awkward.entries())
        expect(await store.append(journalEntry(session, at + 1, text))).toEqual(success(null))
      const kept = await store.read(session)
      expect(kept.slice(1)).toEqual(awkward.map((text, at) => journalEntry(session, at + 1, text)))
    })

    test('refuse an entry that is not the next of its session, and keep nothing of it', async () => {
      const { store } = await open()
      const session = randomUUID()
      expect(await store.append(journalEntry(session, 1))).toEqual(failure('opened-elsewhere'))
      await fill(store, session, 3)
      for (const index of [0, 1, 2, 4, 17])
        expect(await store.append(journalEntry(session, index, 'late'))).toEqual(
          failure('opened-elsewhere'),
        )
      expect(await store.read(session)).toHaveLength(3)
    })

    test('take a hundred sessions that begin and go on at the same moment', async () => {
      const { store } = await open()
      const sessions = Array.from({ length: 100 }, () => randomUUID())
      const all = await Promise.all(
        [0, 1, 2].flatMap((index) =>
          sessions.map((session) => store.append(journalEntry(session, index))),
        ),
      )
      expect(all).toEqual(all.map(() => success(null)))
      const lengths = await Promise.all(
        sessions.map(async (session) => (await store.read(session)).length),
      )
      expect(new Set(lengths)).toEqual(new Set([3]))
    })

    test('let one of two who write the same entry keep it, whichever it is', async () => {
      const stores = await open()
      const session = randomUUID()
      await fill(stores.store, session, 1)
      for (let index = 1; index < 12; index++) {
        const outcomes = await Promise.all(
          WRITERS.map((writer) => stores[writer].append(journalEntry(session, index, writer))),
        )
        expect(outcomes.toSorted((a, b) => Number(b.ok) - Number(a.ok))).toEqual([
          success(null),
          failure('opened-elsewhere'),
        ])
        const winner = WRITERS[outcomes.findIndex(({ ok }) => ok)] ?? ''
        expect((await stores.store.read(session)).at(-1)).toEqual(
          journalEntry(session, index, winner),
        )
      }
    })

    test('answer any order of entries as a store in memory does', async () => {
      const { store } = await open()
      const sessions = fc.integer({ min: 0, max: 2 })
      const steps = fc.array(fc.tuple(sessions, fc.integer({ min: 0, max: 4 })), { maxLength: 20 })
      await fc.assert(
        fc.asyncProperty(steps, async (entries) => {
          const memory = createMemoryJournalStore()
          const ids = [randomUUID(), randomUUID(), randomUUID()]
          for (const [which, index] of entries) {
            const entry = journalEntry(ids[which] as string, index, `${which}`)
            expect(await store.append(entry)).toEqual(await memory.append(entry))
          }
          for (const id of ids) expect(await store.read(id)).toEqual(await memory.read(id))
        }),
        { numRuns: RUNS },
      )
    })

    test('hold exactly what was acknowledged, however two writers interleave', async () => {
      const stores = await open()
      const append = fc.record({
        writer: fc.constantFrom(...WRITERS),
        session: fc.integer({ min: 0, max: 1 }),
        /** how far past what this writer knows it writes: 0 is the next entry */
        ahead: fc.constantFrom(0, 0, 0, 0, 1, -1),
      })
      const rounds = fc.array(fc.array(append, { minLength: 1, maxLength: 6 }), { maxLength: 6 })
      await fc.assert(
        fc.asyncProperty(rounds, async (together) => {
          const ids = [randomUUID(), randomUUID()]
          const acknowledged = new Map<string, JournalEntry[]>(ids.map((id) => [id, []]))
          let count = 0
          for (const round of together) {
            const lengths = await Promise.all(
              ids.map(async (id) => (await stores.store.read(id)).length),
            )
            await Promise.all(
              round.map(async ({ writer, session, ahead }) => {
                const id = ids[session] as string
                const index = Math.max(0, (lengths[session] ?? 0) + ahead)
                const entry = journalEntry(id, index, `${count++}`)
                const written = await stores[writer].append(entry)
                if (written.ok) acknowledged.get(id)?.push(entry)
                else expect(written).toEqual(failure('opened-elsewhere'))
              }),
            )
          }
          for (const id of ids) {
            const kept = await stores.beside.read(id)
            expect(kept.map(({ index }) => index)).toEqual(kept.map((_, at) => at))
            expect(kept).toEqual(acknowledged.get(id)?.toSorted((a, b) => a.index - b.index))
          }
        }),
        { numRuns: RUNS },
      )
    })
  })
}
