import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { clientAnswered } from './client-answered.ts'
import type { ClientSpeech } from './client-speech.ts'
import { foldSession } from './fold-session.ts'
import type { HostFailure } from './host-failure.ts'
import type { JournalEntry, JournalEvent } from './journal.ts'
import type { JournalStore } from './journal-store.ts'
import { type LocalSession, openLocalSession } from './local-session-host.ts'
import { LONGEST_REPLY } from './longest-reply.ts'
import { createMemoryJournalStore } from './memory-journal-store.ts'
import { rehearse } from './rehearsal.ts'
import type { VoicedWords } from './voice-port.ts'
import { unasked, type Voicing } from './voicing.ts'

const scenario = compileScenario(minimalScenario)

const open = async (more: Partial<LocalSession> = {}) => {
  const host = await openLocalSession({
    session: 's',
    scenario,
    store: createMemoryJournalStore(),
    clock: () => 0,
    seed: 1,
    host: 'terminal',
    ...more,
  })
  if (!host.ok) throw new Error(`the session did not open: ${host.failure}`)
  return host.value
}

const talking = async (more: Partial<LocalSession> = {}) => {
  const host = await open(more)
  await host.begin(null)
  await clientAnswered(host)
  return host
}

/** A store that refuses events of one type for as long as it is told to. */
function refusing(type: JournalEvent['type'], why: HostFailure) {
  const kept = createMemoryJournalStore()
  const state = { refuses: true }
  const store: JournalStore = {
    read: kept.read,
    append: async (entry) =>
      state.refuses && entry.event.type === type ? failure(why) : kept.append(entry),
  }
  return { store, state }
}

const { entries } = rehearse(scenario, ['What is it like at home these days?'], 1)
const upTo = (type: JournalEvent['type']): readonly JournalEntry[] =>
  entries.slice(0, entries.findLastIndex(({ event }) => event.type === type) + 1)

describe('Session host', () => {
  test('an entry that is not durable changes nothing', async () => {
    const { store } = refusing('student.said', 'storage-full')
    const host = await talking({ store })
    const before = [host.view(), host.journal()]
    expect(await host.say('How are you?')).toEqual(failure('storage-full'))
    expect([host.view(), host.journal()]).toEqual(before)
  })

  test('a store that throws has refused', async () => {
    const store: JournalStore = {
      read: async () => [],
      append: async () => {
        throw new Error('no such disk')
      },
    }
    expect(
      await openLocalSession({
        session: 's',
        scenario,
        store,
        clock: () => 0,
        seed: 1,
        host: 'terminal',
      }),
    ).toEqual(failure('storage-refused'))
  })

  test('words that could not be kept are not shown, and are asked for again on resuming', async () => {
    const { store, state } = refusing('client.spoke', 'storage-full')
    const host = await open({ store })
    await host.begin(null)
    await clientAnswered(host)
    const { phase, trouble, turns } = host.view()
    expect([phase, trouble, turns]).toEqual(['client-replying', 'storage-full', []])
    state.refuses = false
    expect(await host.resume()).toEqual(success(null))
    await clientAnswered(host)
    expect([host.view().phase, host.view().trouble]).toEqual(['awaiting-student', null])
    const folded = foldSession(scenario, host.journal())
    expect(folded.ok && folded.value.view).toEqual(host.view())
  })

  test('of two replies at once one is taken and the other told not now', async () => {
    const host = await talking()
    const both = await Promise.all([host.say('First?'), host.say('Second?')])
    await clientAnswered(host)
    expect(both).toEqual([success(null), failure('not-now')])
    expect(host.view().turns.length).toBe(3)
  })

  test.each<[string, string, HostFailure]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t', 'empty'],
    ['more than anybody says', 'a'.repeat(LONGEST_REPLY + 1), 'too-long'],
  ])('%s is no reply', async (_, text, why) => {
    const host = await talking()
    expect(await host.say(text)).toEqual(failure(why))
    expect(host.journal().length).toBe(3)
  })

  test('what cannot happen now is refused', async () => {
    const host = await open()
    expect(await host.say('Hello?')).toEqual(failure('not-now'))
    expect(await host.end()).toEqual(failure('not-now'))
    expect(await host.resume()).toEqual(failure('not-now'))
    await host.begin(null)
    await clientAnswered(host)
    expect(await host.begin(null)).toEqual(failure('not-now'))
    await host.pause()
    expect(await host.say('Hello?')).toEqual(failure('not-now'))
    expect(host.view().phase).toBe('paused')
  })

  test('a pause stops the clock of the talking', async () => {
    let now = 1_000
    const host = await talking({ clock: () => now })
    now += 4_000
    await host.pause()
    now += 60_000
    await host.resume()
    now += 2_000
    await host.hint()
    expect(host.view().talkedMs).toBe(6_000)
  })

  test('time spent closed does not count', async () => {
    const store = createMemoryJournalStore()
    let now = 0
    const first = await talking({ store, clock: () => now })
    now += 5_000
    await first.hint()
    first.close()
    now += 3_600_000
    const second = await open({ store, clock: () => now })
    now += 1_000
    await second.hint()
    expect(second.view().talkedMs).toBe(6_000)
  })

  test('a journal that stops at a reply goes on with one answer to it', async () => {
    const store = createMemoryJournalStore(upTo('student.said'))
    const host = await open({ session: upTo('student.said')[0]?.session ?? '', store })
    await clientAnswered(host)
    expect(host.view().phase).toBe('awaiting-student')
    expect(host.journal().map(({ event }) => event)).toEqual(
      entries.slice(0, host.journal().length).map(({ event }) => event),
    )
    expect(host.view().turns.length).toBe(3)
  })

  test('a journal that stops at the end of the session goes on with the farewell', async () => {
    const journal = upTo('session.ended')
    const store = createMemoryJournalStore(journal)
    const host = await open({ session: journal[0]?.session ?? '', store })
    await clientAnswered(host)
    expect(host.view().phase).toBe('reflecting')
  })

  test('a damaged journal and a changed scenario are not opened', async () => {
    const session = entries[0]?.session ?? ''
    const broken = createMemoryJournalStore(entries.toSpliced(2, 1))
    const local = { session, scenario, clock: () => 0, seed: 1, host: 'terminal' } as const
    expect(await openLocalSession({ ...local, store: broken })).toEqual(failure('journal-damaged'))
    const changed = { ...scenario, hash: 'sha256-0' }
    const store = createMemoryJournalStore(entries)
    expect(await openLocalSession({ ...local, store, scenario: changed })).toEqual(
      failure('scenario-changed'),
    )
  })

  test('ending while words are on their way leaves them unsaid and says goodbye', async () => {
    const held: (() => void)[] = []
    const host = await talking({
      voice: (request) =>
        new Promise((resolve) =>
          held.push(() => resolve(inOwnWords(`words for ${request.plan.occasion}, okay, bye`))),
        ),
    })
    const release = () => held.shift()?.()
    await host.say('How are you?')
    await host.end()
    release()
    release()
    await clientAnswered(host)
    expect(said(host).slice(1)).toEqual(['How are you?', 'words for farewell, okay, bye'])
  })

  test('the first words are the author’s, whatever voice there is', async () => {
    const host = await talking({ voice: () => Promise.reject(new Error('never asked')) })
    const [opening] = host.view().turns
    expect(opening?.speaker === 'client' && opening.speech).toEqual({
      line: 'opening',
      says: minimalScenario.opening.says,
      stage: minimalScenario.opening.stage,
      cues: minimalScenario.opening.cues,
      moment: null,
      fact: null,
      ending: null,
      spokenBy: 'embedded',
    })
  })

  test('a voice without words is stood in for, and the journal says so', async () => {
    const host = await talking({ voice: () => Promise.reject(new Error('no model')) })
    await host.say('How are you?')
    await clientAnswered(host)
    expect(lastSpeech(host)).toEqual({
      ...lastSpeech(await embeddedAnswer('How are you?')),
      voicing: unasked('voice-failed'),
    })
  })

  test('a session begun without the voice goes on without it', async () => {
    const store = createMemoryJournalStore()
    ;(await talking({ store })).close()
    const host = await open({ store, voice: () => Promise.reject(new Error('never asked')) })
    await host.say('How are you?')
    await clientAnswered(host)
    expect(lastSpeech(host)).toEqual(lastSpeech(await embeddedAnswer('How are you?')))
  })

  test('checked sentences are heard as they come, and gone once the turn stands', async () => {
    const { promise, resolve } = Promise.withResolvers<VoicedWords>()
    const host = await talking({
      voice: (_, { hear }) => {
        hear({ says: 'Not great.', stage: null })
        return promise
      },
    })
    await host.say('How are you?')
    await untilSpeaking(host)
    expect(host.view().speaking).toEqual({ says: 'Not great.', stage: null })
    resolve(inOwnWords('Not great. Tired, mostly.'))
    await clientAnswered(host)
    expect([host.view().speaking, said(host).at(-1)]).toEqual([null, 'Not great. Tired, mostly.'])
  })

  test('a student who would not wait is answered at once, and the voice may stop', async () => {
    let isStopped = false
    const host = await talking({
      voice: (_, { whenUnwanted }) => {
        whenUnwanted(() => {
          isStopped = true
        })
        return new Promise(() => {})
      },
    })
    await host.say('How are you?')
    host.hurry()
    await clientAnswered(host)
    expect([lastSpeech(host), isStopped]).toEqual([
      {
        ...lastSpeech(await embeddedAnswer('How are you?')),
        voicing: unasked('student-hurried'),
      },
      true,
    ])
  })

  test('closing the session tells a voice that is still looking', async () => {
    const { promise, resolve } = Promise.withResolvers<'stopped'>()
    const host = await talking({
      voice: (_, { whenUnwanted }) => {
        whenUnwanted(() => resolve('stopped'))
        return new Promise(() => {})
      },
    })
    await host.say('How are you?')
    host.close()
    expect(await promise).toBe('stopped')
  })

  test('a pause while words are on their way lets them arrive', async () => {
    let release = () => {}
    const host = await talking({
      voice: () =>
        new Promise((resolve) => {
          release = () => resolve(inOwnWords('Hi.'))
        }),
    })
    await host.say('How are you?')
    await host.pause()
    release()
    await untilTurns(host, 3)
    expect(host.view().phase).toBe('paused')
    await host.resume()
    expect(host.view().phase).toBe('awaiting-student')
  })

  test('a rule that breaks in the middle is thrown where it broke and wherever the session is looked at', async () => {
    // The words of a topic are looked for in every reply, and nowhere before it.
    const topics = minimalScenario.topics.map((topic) => ({ ...topic, words: null }))
    const broken = { ...minimalScenario, topics } as unknown as Scenario
    const host = await talking({ scenario: { ...scenario, scenario: broken } })
    let isTold = false
    host.subscribe(() => {
      isTold = true
    })
    await expect(host.say('How are you?')).rejects.toThrow()
    expect(() => host.view()).toThrow()
    expect(isTold).toBe(true)
  })

  test('the view is the same object until something changes', async () => {
    const host = await talking()
    const view = host.view()
    expect(host.view()).toBe(view)
    await host.pause()
    expect(host.view()).not.toBe(view)
  })

  test('a hint is the last that holds, and asking for it is kept', async () => {
    const host = await talking()
    expect(await host.hint()).toEqual(
      success('Say back what you heard before you ask the next question.'),
    )
    expect(host.journal().at(-1)?.event).toEqual({ type: 'hint.shown', hint: 'listen-first' })
  })

  test('of a hint in steps, each step asked for is kept', async () => {
    const host = await talking()
    await host.hint('notice')
    await host.hint('opening')
    expect(
      host
        .journal()
        .slice(-2)
        .map(({ event }) => event),
    ).toEqual([
      { type: 'hint.shown', hint: 'listen-first', step: 'notice' },
      { type: 'hint.shown', hint: 'listen-first', step: 'opening' },
    ])
  })

  test("where no author's hint holds, asking for a step is kept all the same", async () => {
    const host = await talking({ scenario: compileScenario({ ...minimalScenario, hints: [] }) })
    expect(await host.hint()).toEqual(success(null))
    const before = host.journal().length
    expect(await host.hint('kind')).toEqual(success(null))
    expect(
      host
        .journal()
        .slice(before)
        .map(({ event }) => event),
    ).toEqual([{ type: 'hint.shown', hint: 'the/moment', step: 'kind' }])
  })

  test('a closed host does nothing more', async () => {
    const host = await talking()
    host.close()
    expect(await host.say('Hello?')).toEqual(failure('not-now'))
  })
})

type Host = Awaited<ReturnType<typeof open>>

const spokenFreely: Voicing = {
  model: 'test-model',
  prompt: 'ab12',
  tokens: null,
  tries: 1,
  breaches: [],
  fallback: null,
}

const inOwnWords = (says: string): VoicedWords => ({
  soFar: { says, stage: null },
  voicing: spokenFreely,
})

const said = (host: Host): readonly string[] =>
  host.view().turns.map((turn) => (turn.speaker === 'client' ? turn.speech.says : turn.text))

function lastSpeech(host: Host): ClientSpeech | null {
  const last = host.view().turns.at(-1)
  return last?.speaker === 'client' ? last.speech : null
}

async function embeddedAnswer(text: string): Promise<Host> {
  const host = await talking()
  await host.say(text)
  await clientAnswered(host)
  return host
}

const untilSpeaking = (host: Host): Promise<void> =>
  until(host, () => host.view().speaking !== null)

const untilTurns = (host: Host, count: number): Promise<void> =>
  until(host, () => host.view().turns.length >= count)

const until = (host: Host, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isSo()) return resolve()
    const unsubscribe = host.subscribe(() => {
      if (!isSo()) return
      unsubscribe()
      resolve()
    })
  })
