import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { manySummaries } from '#feedback/progress/session-summary.fixture.ts'
import { openPracticeDatabase, type PracticeDatabase } from '#web/session/practice-database.ts'
import { sessionShelf } from '#web/session/session-shelf.ts'
import { keptSummaries } from './kept-summaries.ts'
import { compiled, idOf, practised, putOn } from './practised-device.fixture.ts'

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

/** What is read anew is told step by step; nothing is told of what is kept. */
async function read() {
  const steps: string[] = []
  const { summaries, unread } = await keptSummaries(database, (done, of) =>
    steps.push(`${done}/${of}`),
  )
  return { sessions: summaries.map(({ session }) => session).toSorted(), unread, steps }
}

describe('The figures of finished sessions', () => {
  test('are made once and read from then on', async () => {
    await putOn(database, [practised(1), practised(2)])
    expect(await read()).toEqual({
      sessions: [idOf(1), idOf(2)],
      unread: 0,
      steps: ['0/2', '1/2'],
    })
    expect(await read()).toEqual({ sessions: [idOf(1), idOf(2)], unread: 0, steps: [] })
  })

  test('wait for the reflection', async () => {
    await putOn(database, [practised(1, false)])
    expect(await read()).toEqual({ sessions: [], unread: 0, steps: ['0/1'] })
    await putOn(database, [practised(1)])
    expect(await read()).toEqual({ sessions: [idOf(1)], unread: 0, steps: ['0/1'] })
  })

  test('are made anew where another version made them', async () => {
    await putOn(database, [practised(1)])
    await read()
    const [kept] = await database.getAll('summaries')
    if (kept === undefined) throw new Error('nothing was kept')
    await database.put('summaries', { ...kept, version: '0', title: 'Of another version' })
    await read()
    expect(await database.getAll('summaries')).toEqual([kept])
  })

  test('go with their session', async () => {
    await putOn(database, [practised(1), practised(2)])
    await read()
    await sessionShelf(database).remove(idOf(1))
    expect((await database.getAllKeys('summaries')).map(String)).toEqual([idOf(2)])
  })

  test('count what cannot be read, and are none the worse for it', async () => {
    const gap = practised(3)
    await putOn(database, [
      practised(1),
      { ...practised(2), kept: { ...practised(2).kept, hash: 'sha256-gone' } },
      { ...gap, journal: gap.journal.filter(({ index }) => index !== 2) },
    ])
    const { sessions, unread } = await read()
    expect({ sessions, unread }).toEqual({ sessions: [idOf(1)], unread: 2 })
  })

  test('of five hundred sessions are there in less than the page may take', async () => {
    const summaries = manySummaries(500)
    const { kept } = practised(1)
    const transaction = database.transaction(['sessions', 'summaries'], 'readwrite')
    await Promise.all([
      ...summaries.flatMap((summary) => [
        transaction.objectStore('sessions').put({ ...kept, session: summary.session }),
        transaction.objectStore('summaries').put(summary),
      ]),
      transaction.done,
    ])
    const started = performance.now()
    const { sessions, steps } = await read()
    expect([sessions.length, steps, performance.now() - started < 300]).toEqual([500, [], true])
  })
})

test('A database of the first version keeps its sessions and takes summaries', async () => {
  const older = `test-${crypto.randomUUID()}`
  const first = await openDB(older, 1, {
    upgrade(upgraded) {
      upgraded.createObjectStore('entries', { keyPath: ['session', 'index'] })
      upgraded.createObjectStore('sessions', { keyPath: 'session' })
      upgraded.createObjectStore('scenarios', { keyPath: 'hash' })
      upgraded.createObjectStore('probes', { keyPath: 'session' })
    },
  })
  const { kept, journal } = practised(1)
  await first.put('sessions', kept)
  await first.put('scenarios', compiled)
  for (const entry of journal) await first.put('entries', entry)
  first.close()
  const upgraded = await openPracticeDatabase(older)
  const { summaries } = await keptSummaries(upgraded)
  expect(summaries.map(({ session, title }) => [session, title])).toEqual([[idOf(1), kept.title]])
  upgraded.close()
  indexedDB.deleteDatabase(older)
})
