import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { JournalEvent } from '#simulation/journal.ts'
import { indexedDbJournalStore } from './indexeddb-journal-store.ts'
import {
  type KeptSession,
  openPracticeDatabase,
  type PracticeDatabase,
} from './practice-database.ts'
import { readPrivateWords, writePrivateWords } from './private-words.ts'
import { sessionShelf } from './session-shelf.ts'

const compiled = compileScenario(minimalScenario)
const kept = (session: string, startedAt: string): KeptSession => ({
  session,
  scenarioId: 'sam',
  title: 'The resit',
  clientName: 'Sam Reyes',
  hash: compiled.hash,
  startedAt,
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

async function live(session: string, startedAt: string, events: readonly JournalEvent[]) {
  await sessionShelf(database).keep(kept(session, startedAt), compiled)
  for (const [index, event] of events.entries()) {
    await indexedDbJournalStore(database).append({
      schemaVersion: 1,
      session,
      index,
      at: index * 60_000,
      event,
    })
  }
}

const BEGUN = { type: 'session.begun', goal: null } as const
const ENDED = { type: 'session.ended', by: 'student' } as const
const REFLECTED = {
  type: 'student.reflected',
  reflection: { ratings: {}, intention: '', replay: '' },
} as const

const CONTESTED = {
  type: 'code.contested',
  reading: { index: 1, start: 0, end: 4, observed: ['SR'], own: ['RF'], note: '' },
  withdrawn: false,
} as const

describe('The shelf of sessions', () => {
  test('lists the newest first, each where its journal stands', async () => {
    await live('a', '2026-01-01T10:00:00.000Z', [BEGUN, ENDED, REFLECTED])
    await live('b', '2026-01-02T10:00:00.000Z', [BEGUN, ENDED])
    await live('c', '2026-01-03T10:00:00.000Z', [BEGUN])
    expect(await sessionShelf(database).list()).toEqual([
      {
        ...kept('c', '2026-01-03T10:00:00.000Z'),
        standing: 'unfinished',
      },
      {
        ...kept('b', '2026-01-02T10:00:00.000Z'),
        standing: 'to-reflect',
      },
      {
        ...kept('a', '2026-01-01T10:00:00.000Z'),
        standing: 'debriefed',
      },
    ])
  })

  test('a session stays where it stood when its codes are contested', async () => {
    await live('a', '2026-01-01T10:00:00.000Z', [BEGUN, ENDED, REFLECTED, CONTESTED])
    expect((await sessionShelf(database).list()).map(({ standing }) => standing)).toEqual([
      'debriefed',
    ])
  })

  test('a session whose journal was never begun is not listed', async () => {
    await live('a', '2026-01-01T10:00:00.000Z', [])
    expect(await sessionShelf(database).list()).toEqual([])
  })

  test('finds a session with the scenario it was begun with', async () => {
    await live('a', '2026-01-01T10:00:00.000Z', [BEGUN])
    expect(await sessionShelf(database).find('a')).toEqual({
      kept: kept('a', '2026-01-01T10:00:00.000Z'),
      compiled,
    })
    expect(await sessionShelf(database).find('nobody')).toBeNull()
  })

  test('deleting takes the journal and the private words along', async () => {
    await live('a', '2026-01-01T10:00:00.000Z', [BEGUN])
    writePrivateWords('a', 'notes', 'phone face down')
    await sessionShelf(database).remove('a')
    expect(await sessionShelf(database).list()).toEqual([])
    expect(await sessionShelf(database).journal('a')).toEqual([])
    expect(readPrivateWords('a', 'notes')).toBe('')
  })
})
