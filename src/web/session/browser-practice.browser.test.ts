import { deleteDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { failure } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioCatalogue } from '#web/scenarios/scenario-catalogue.ts'
import { browserPractice } from './browser-practice.ts'
import type { OpenSession, Practice } from './practice.ts'
import { DATABASE_NAME } from './practice-database.ts'
import { type BringEngine, bringSessionEngine } from './session-engine.ts'
import { webSessionLocks } from './session-locks.ts'

const compiled = compileScenario(minimalScenario)

/** A tab of its own: it shares the device with the others and nothing else. */
const tab = (bringEngine: BringEngine = bringSessionEngine): Practice =>
  browserPractice(
    scenarioCatalogue(async () => []),
    webSessionLocks(navigator.locks),
    bringEngine,
  )

async function begin(practice: Practice, keepOn: 'device' | 'page' = 'device'): Promise<string> {
  const begun = await practice.begin({ compiled, goal: null, keepOn })
  if (!begun.ok) throw new Error(begun.failure)
  return begun.value
}

async function open(practice: Practice, session: string): Promise<OpenSession> {
  const opened = await practice.open(session)
  if (!opened.ok) throw new Error(opened.failure)
  return opened.value
}

const clientHasSpoken = ({ host }: OpenSession) =>
  vi.waitFor(() => expect(host.view().phase).toBe('awaiting-student'))

describe('Practice in the browser', () => {
  test('another tab is refused while one has the session, and goes on at the same turn afterwards', async () => {
    const [first, second] = [tab(), tab()]
    const session = await begin(first)
    const room = await open(first, session)
    await clientHasSpoken(room)
    await room.host.say('It took something to come in today.')
    await clientHasSpoken(room)
    expect(await second.open(session)).toEqual(failure('opened-elsewhere'))
    first.leave(session)
    const resumed = await open(second, session)
    expect(resumed.host.view().turns).toEqual(room.host.view().turns)
    second.leave(session)
  })

  test('a full device in mid-session loses nothing: the session can go on in the page', async () => {
    const practice = tab()
    const session = await begin(practice)
    const room = await open(practice, session)
    await clientHasSpoken(room)
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await room.host.say('It took something to come in today.')).toEqual(
      failure('storage-full'),
    )
    room.carryOnInPage()
    await room.host.say('It took something to come in today.')
    await clientHasSpoken(room)
    expect(room.host.view().turns.map(({ speaker }) => speaker)).toEqual([
      'client',
      'trainee',
      'client',
    ])
    expect(practice.onlyInPage().map((shelved) => shelved.session)).toEqual([session])
  })

  test('a session kept in the page alone outlives a visit to another screen', async () => {
    const practice = tab()
    const session = await begin(practice, 'page')
    practice.leave(session)
    expect((await open(practice, session)).keptOn()).toBe('page')
    expect(await tab().open(session)).toEqual(failure('unknown-session'))
  })

  test('a connection that the browser has closed is opened again', async () => {
    const practice = tab()
    expect(await (await practice.shelf())?.journal('nobody')).toEqual([])
    await deleteDB(DATABASE_NAME)
    expect(await (await practice.shelf())?.journal('nobody')).toEqual([])
  })

  test('while the engine cannot be fetched nothing is begun, and no session is kept from another tab', async () => {
    const [there, cutOff] = [tab(), tab(async () => failure('engine-unreachable'))]
    const session = await begin(there)
    await clientHasSpoken(await open(there, session))
    there.leave(session)
    const before = await (await there.shelf())?.list()
    expect(await cutOff.begin({ compiled, goal: null, keepOn: 'device' })).toEqual(
      failure('engine-unreachable'),
    )
    expect(await (await there.shelf())?.list()).toEqual(before)
    expect(await cutOff.open(session)).toEqual(failure('engine-unreachable'))
    expect((await open(there, session)).session).toBe(session)
    there.leave(session)
  })

  test('a refusal is told before the first word', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const practice = tab()
    expect(await practice.checkStorage()).toBe('refused')
    expect(await practice.shelf()).toBeNull()
  })
})
