import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { roundWith, triedOnce } from '#feedback/drills/drill-entry.fixture.ts'
import { openPracticeDatabase, type PracticeDatabase } from '#web/session/practice-database.ts'
import { drillShelf } from './drill-shelf.ts'

let name: string
let open: PracticeDatabase[]
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`
  open = []
})
afterEach(() => {
  for (const each of open) each.close()
  indexedDB.deleteDatabase(name)
})

/** Another tab with the same storage. */
async function tab() {
  const database = await openPracticeDatabase(name)
  open.push(database)
  return drillShelf(database)
}

describe('What is kept of drills', () => {
  test('outlives the page', async () => {
    const entries = roundWith(['missed', 'met'])
    const shelf = await tab()
    for (const entry of entries) expect(await shelf.add(entry)).toEqual({ ok: true, value: null })
    open[0]?.close()
    expect(await (await tab()).all()).toEqual(entries)
  })

  test('in one tab does not take away what another has kept, also of the same round', async () => {
    const [here, there] = [await tab(), await tab()]
    const ofHere = triedOnce('met', { entry: 'a'.repeat(32) })
    const ofThere = triedOnce('missed', { entry: 'b'.repeat(32) })
    await Promise.all([here.add(ofHere), there.add(ofThere)])
    expect([await here.all(), await there.all()]).toEqual([
      [ofHere, ofThere],
      [ofHere, ofThere],
    ])
  })

  test('is added and never changed: the same entry once more is already there', async () => {
    const shelf = await tab()
    const entry = triedOnce('met')
    await shelf.add(entry)
    expect(await shelf.add({ ...entry, text: 'Other words.' })).toEqual({ ok: true, value: null })
    expect(await shelf.all()).toEqual([entry])
  })

  test('says so where it cannot be kept', async () => {
    const shelf = await tab()
    open[0]?.close()
    expect(await shelf.add(triedOnce('met'))).toEqual({ ok: false, failure: 'storage-refused' })
  })
})

test('A browser that practised before there were drills keeps all it had', async () => {
  const kept = { session: 's1', title: 'The resit' }
  const before = await openDB(name, 2, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: ['session', 'index'] })
      database.createObjectStore('sessions', { keyPath: 'session' })
      database.createObjectStore('scenarios', { keyPath: 'hash' })
      database.createObjectStore('probes', { keyPath: 'session' })
      database.createObjectStore('summaries', { keyPath: 'session' })
    },
  })
  await before.put('sessions', kept)
  before.close()
  const after = await openPracticeDatabase(name)
  open.push(after)
  expect([await after.getAll('sessions'), await after.getAll('drills'), after.version]).toEqual([
    [kept],
    [],
    3,
  ])
})
