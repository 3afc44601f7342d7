import { deleteDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { failure } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { unasked, type Voicing } from '#simulation/voicing.ts'
import { scenarioCatalogue } from '#web/scenarios/scenario-catalogue.ts'
import type { OfferedVoice } from '#web/voice/offered-voice.ts'
import { browserPractice } from './browser-practice.ts'
import type { OpenPractice, Practice, PracticeRequest } from './practice.ts'
import { DATABASE_NAME } from './practice-database.ts'
import { type BringEngine, bringSessionEngine } from './session-engine.ts'
import { webSessionLocks } from './session-locks.ts'

const compiled = compileScenario(minimalScenario)

/** A tab of its own: it shares the device with the others and nothing else. */
const tab = (
  bringEngine: BringEngine = bringSessionEngine,
  offered: OfferedVoice | null = null,
): Practice =>
  browserPractice(
    scenarioCatalogue(async () => []),
    webSessionLocks(navigator.locks),
    offered,
    bringEngine,
  )

async function begin(
  practice: Practice,
  keepOn: 'device' | 'page' = 'device',
  voice: PracticeRequest['voice'] = 'embedded',
): Promise<string> {
  const begun = await practice.begin({ compiled, goal: null, keepOn, voice })
  if (!begun.ok) throw new Error(begun.failure)
  return begun.value
}

async function open(practice: Practice, session: string): Promise<OpenPractice> {
  const opened = await practice.open(session)
  if (!opened.ok) throw new Error(opened.failure)
  return opened.value
}

const clientHasSpoken = ({ host }: OpenPractice) =>
  vi.waitFor(() => expect(host.view().phase).toBe('awaiting-student'))

const SPOKEN: Voicing = {
  model: 'client-voice',
  prompt: null,
  tokens: null,
  tries: 1,
  breaches: [],
  fallback: null,
}

/** A language model on a server of this name that always says the same. */
const model = (server: string): OfferedVoice => ({
  server,
  voice: async () => ({ soFar: { says: 'It is what it is.', stage: null }, voicing: SPOKEN }),
  fetch: async () => null,
})

/** How the client's next words came about; undefined where no model was asked. */
async function answerIn({ host }: OpenPractice) {
  await host.say('What is it like at home these days?')
  await vi.waitFor(() => expect(host.view().phase).toBe('awaiting-student'))
  const last = host.view().turns.at(-1)
  if (last?.speaker !== 'client') throw new Error('the client has not answered')
  return last.speech.voicing
}

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
    expect(
      await cutOff.begin({ compiled, goal: null, keepOn: 'device', voice: 'embedded' }),
    ).toEqual(failure('engine-unreachable'))
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

  describe('with a language model on offer', () => {
    const withModel = (server: string) => tab(bringSessionEngine, model(server))

    test('the model speaks where the student has chosen it, and after a reload too', async () => {
      const practice = withModel('api.example.org')
      const session = await begin(practice, 'device', 'language-model')
      const room = await open(practice, session)
      await clientHasSpoken(room)
      expect(await answerIn(room)).toEqual(SPOKEN)
      practice.leave(session)
      const reloaded = withModel('api.example.org')
      expect(await answerIn(await open(reloaded, session))).toEqual(SPOKEN)
      reloaded.leave(session)
    })

    test('the built-in voice speaks where the student has chosen that', async () => {
      const practice = withModel('api.example.org')
      const session = await begin(practice)
      const room = await open(practice, session)
      await clientHasSpoken(room)
      expect(await answerIn(room)).toBeUndefined()
      practice.leave(session)
    })

    test.each([
      ['another server', 'models.example.net'],
      ['none', null],
    ])('words never go to a server that the student was not told of: %s', async (_, server) => {
      const before = withModel('api.example.org')
      const session = await begin(before, 'device', 'language-model')
      await clientHasSpoken(await open(before, session))
      before.leave(session)
      const after = server === null ? tab() : withModel(server)
      expect(await answerIn(await open(after, session))).toEqual(unasked('server-unreachable'))
      after.leave(session)
    })
  })
})
