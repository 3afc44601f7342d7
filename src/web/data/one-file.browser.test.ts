import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { roundWith, triedOnce } from '#feedback/drills/drill-entry.fixture.ts'
import { readOpened, rememberOpened } from '#web/scenarios/open-levels.ts'
import { scenarioCatalogue } from '#web/scenarios/scenario-catalogue.ts'
import { browserPractice } from '#web/session/browser-practice.ts'
import { openPracticeDatabase, type PracticeDatabase } from '#web/session/practice-database.ts'
import { allPrivateWords, readPrivateWords, writePrivateWords } from '#web/session/private-words.ts'
import { webSessionLocks } from '#web/session/session-locks.ts'
import { deleteData } from './delete-data.ts'
import { exportData } from './export-data.ts'
import { type ImportReport, importData } from './import-data.ts'
import { compiled, idOf, practiceOn, practised, putOn } from './practised-device.fixture.ts'
import { readDataFile } from './read-data-file.ts'

const AT = new Date('2026-02-03T04:05:06.000Z')

let names: string[] = []
let databases: PracticeDatabase[] = []

/** A browser's storage; private words and levels are the page's, as there is one only. */
async function device(): Promise<PracticeDatabase> {
  const name = `test-${crypto.randomUUID()}`
  const database = await openPracticeDatabase(name)
  names.push(name)
  databases.push(database)
  return database
}

beforeEach(() => {
  localStorage.clear()
})
afterEach(() => {
  for (const database of databases) database.close()
  for (const name of names) indexedDB.deleteDatabase(name)
  names = []
  databases = []
  localStorage.clear()
})

async function everythingOn(database: PracticeDatabase) {
  return {
    sessions: await database.getAll('sessions'),
    entries: await database.getAll('entries'),
    scenarios: await database.getAll('scenarios'),
  }
}

const exported = async (database: PracticeDatabase) =>
  JSON.stringify(await exportData(practiceOn(database), AT))

async function imported(database: PracticeDatabase, text: string): Promise<ImportReport> {
  const file = readDataFile(text)
  if (!file.ok) throw new Error(file.failure)
  return importData(database, file.value)
}

const NOTHING: ImportReport = {
  taken: 0,
  alreadyHere: 0,
  leftOut: { 'not-a-session': 0, 'scenario-missing': 0, 'journal-unsound': 0 },
  words: 0,
  drills: 0,
  openedLevels: [],
  stopped: null,
}

describe('The one file', () => {
  test('brings everything to another browser as it was', async () => {
    const [here, there] = [await device(), await device()]
    await putOn(here, [practised(1), practised(2, false), practised(3)])
    writePrivateWords(idOf(1), 'notes', 'phone face down')
    writePrivateWords(idOf(2), 'within', '{"clientSaid":"So.","feeling":"fear","words":"mine"}')
    writePrivateWords('review', 'transcript', 'A: Hello')
    rememberOpened(5)
    const words = allPrivateWords()
    const text = await exported(here)
    localStorage.clear()
    expect(await imported(there, text)).toEqual({
      ...NOTHING,
      taken: 3,
      words: 3,
      openedLevels: [5],
    })
    expect(await everythingOn(there)).toEqual(await everythingOn(here))
    expect(allPrivateWords()).toEqual(words)
    expect(readOpened()).toEqual([5])
    expect(JSON.parse(await exported(there))).toEqual(JSON.parse(text))
  })

  test('overwrites nothing, and says what was here already', async () => {
    const [here, there] = [await device(), await device()]
    await putOn(here, [practised(1), practised(2)])
    writePrivateWords(idOf(1), 'notes', 'from the file')
    const text = await exported(here)
    await putOn(there, [practised(1, false)])
    const before = await there.getAll('entries')
    writePrivateWords(idOf(1), 'notes', 'from here')
    expect(await imported(there, text)).toEqual({ ...NOTHING, taken: 1, alreadyHere: 1 })
    expect((await there.getAll('entries')).filter(({ session }) => session === idOf(1))).toEqual(
      before,
    )
    expect(readPrivateWords(idOf(1), 'notes')).toBe('from here')
  })

  test('called off, keeps what was taken, session by session; the rest comes with the next time', async () => {
    const [here, there] = [await device(), await device()]
    await putOn(here, [practised(1), practised(2), practised(3)])
    const text = await exported(here)
    const file = readDataFile(text)
    if (!file.ok) throw new Error(file.failure)
    const calledOff = new AbortController()
    const steps: (readonly number[])[] = []
    const told = (done: number, of: number) => {
      steps.push([done, of])
      if (done === 1) calledOff.abort()
    }
    expect(await importData(there, file.value, told, calledOff.signal)).toEqual({
      ...NOTHING,
      taken: 1,
      stopped: 'called-off',
    })
    expect(steps).toEqual([
      [0, 3],
      [1, 3],
    ])
    expect(await imported(there, text)).toEqual({ ...NOTHING, taken: 2, alreadyHere: 1 })
    expect(await everythingOn(there)).toEqual(await everythingOn(here))
  })

  test('taken twice changes nothing the second time', async () => {
    const [here, there] = [await device(), await device()]
    await putOn(here, [practised(1), practised(2)])
    const text = await exported(here)
    await imported(there, text)
    const after = await everythingOn(there)
    expect(await imported(there, text)).toEqual({ ...NOTHING, alreadyHere: 2 })
    expect(await everythingOn(there)).toEqual(after)
  })

  test('leaves out what is broken, session by session, with its words', async () => {
    const [here, there] = [await device(), await device()]
    await putOn(here, [practised(1)])
    const file = await exportData(practiceOn(here), AT)
    const sound = practised(2)
    const broken = {
      ...file,
      sessions: [
        ...file.sessions,
        { ...sound, journal: sound.journal.slice(1) },
        { ...practised(3), kept: { ...practised(3).kept, hash: `sha256-${'0'.repeat(64)}` } },
        { kept: { ...practised(4).kept, session: '../../etc' }, journal: practised(4).journal },
        'nonsense',
      ],
      words: [
        { session: idOf(2), what: 'notes', words: 'of the one that is broken' },
        { session: idOf(1), what: 'secrets', words: 'of no known kind' },
        { session: 'a/b', what: 'notes', words: 'nowhere' },
      ],
      openLevels: [4, 9, '5'],
    }
    expect(await imported(there, JSON.stringify(broken))).toEqual({
      ...NOTHING,
      taken: 1,
      leftOut: { 'not-a-session': 2, 'scenario-missing': 1, 'journal-unsound': 1 },
      openedLevels: [4],
    })
    expect((await there.getAllKeys('sessions')).map(String)).toEqual([idOf(1)])
    expect(allPrivateWords()).toEqual([])
  })

  test('does not take a scenario that is not what its hash says, nor its sessions', async () => {
    const [here, there] = [await device(), await device()]
    await putOn(here, [practised(1)])
    const file = await exportData(practiceOn(here), AT)
    const forged = [
      { ...compiled, scenario: { ...compiled.scenario, title: '<img src=x onerror=alert(1)>' } },
    ]
    const report = await imported(there, JSON.stringify({ ...file, scenarios: forged }))
    expect(report).toEqual({ ...NOTHING, leftOut: { ...NOTHING.leftOut, 'scenario-missing': 1 } })
    expect(await everythingOn(there)).toEqual({ sessions: [], entries: [], scenarios: [] })
  })

  test('holds each scenario once, and none that no session was begun with', async () => {
    const here = await device()
    await putOn(here, [practised(1), practised(2)])
    await here.put('scenarios', { ...compiled, hash: `sha256-${'1'.repeat(64)}` })
    const { scenarios } = await exportData(practiceOn(here), AT)
    expect(scenarios.map(({ hash }) => hash)).toEqual([compiled.hash])
  })
})

describe('Drills in the one file', () => {
  const ENTRIES = roundWith(['missed', 'met', 'met'])

  test('come along, each step once, and what is here stays', async () => {
    const [here, there] = [await device(), await device()]
    for (const entry of ENTRIES) await here.add('drills', entry)
    const text = await exported(here)
    const own = triedOnce('met', { entry: 'f'.repeat(32), round: 'r7' })
    await there.add('drills', own)
    expect(await imported(there, text)).toEqual({ ...NOTHING, drills: 3 })
    expect(await imported(there, text)).toEqual(NOTHING)
    expect(await there.getAll('drills')).toEqual([...ENTRIES, own])
  })

  test('are missing from a file of before, which is taken in as ever', async () => {
    const [here, there] = [await device(), await device()]
    await putOn(here, [practised(1)])
    const { drills: _, ...before } = await exportData(practiceOn(here), AT)
    expect(await imported(there, JSON.stringify(before))).toEqual({ ...NOTHING, taken: 1 })
  })

  test('of another shape are left out', async () => {
    const there = await device()
    const file = await exportData(practiceOn(there), AT)
    const [sound] = ENTRIES
    const drills = [
      sound,
      { ...sound, entry: '../../etc' },
      { ...sound, entry: 'a'.repeat(32), outcome: 'brilliant' },
      { ...sound, entry: 'b'.repeat(32), version: 2 },
      { ...sound, entry: 'c'.repeat(32), at: '2026-01-01' },
      { ...sound, entry: 'd'.repeat(32), coded: null },
      'nonsense',
    ]
    expect(await imported(there, JSON.stringify({ ...file, drills }))).toEqual({
      ...NOTHING,
      drills: 1,
    })
    expect(await there.getAll('drills')).toEqual([sound])
  })

  test('go when everything is deleted', async () => {
    const here = await device()
    for (const entry of ENTRIES) await here.add('drills', entry)
    await deleteData(practiceOn(here))
    expect(await here.getAll('drills')).toEqual([])
  })
})

describe('A session that only the page has', () => {
  test('is in the file too, and goes when everything is deleted', async () => {
    const practice = browserPractice(
      scenarioCatalogue(async () => []),
      webSessionLocks(navigator.locks),
      null,
    )
    const begun = await practice.begin({ compiled, goal: null, keepOn: 'page', voice: 'embedded' })
    const { sessions, scenarios } = await exportData(practice, AT)
    const listed = sessions.map(({ kept, journal }) => [
      kept.session,
      journal.slice(0, 2).map(({ event }) => event.type),
    ])
    expect(listed).toEqual([[begun.ok && begun.value, ['session.opened', 'session.begun']]])
    expect(scenarios).toEqual([compiled])
    await deleteData(practice)
    expect((await exportData(practice, AT)).sessions).toEqual([])
  })
})

describe('Deleting everything', () => {
  test('leaves nothing of the practice, and what is no practice alone', async () => {
    const here = await device()
    await putOn(here, [practised(1), practised(2)])
    writePrivateWords(idOf(1), 'notes', 'phone face down')
    rememberOpened(4)
    localStorage.setItem('third-chair/voice', 'model.example')
    localStorage.setItem('third-chair/sound', 'read-aloud')
    localStorage.setItem('third-chair/sound-voices', '{"e01":"v:Owen"}')
    localStorage.setItem('third-chair/appearance', 'dark')
    await deleteData(practiceOn(here))
    expect(await everythingOn(here)).toEqual({ sessions: [], entries: [], scenarios: [] })
    expect(await here.getAll('summaries')).toEqual([])
    expect(Object.keys(localStorage)).toEqual(['third-chair/appearance'])
  })
})
