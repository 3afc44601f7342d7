import { describe, expect, test } from 'vitest'
import { tryAgain } from '#feedback/retry/try-again.ts'
import { failure, success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { readPlaces } from '#simulation/contest.fixture.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import { heldTalkConformance } from './held-talk.ts'

const scenario = compileScenario(minimalScenario)

/**
 * What every store of journals must hold up under a session host. Run it with an empty store that can be opened
 * again and then still holds what was kept.
 * @param openStore opens the store; called once for each opening of a session
 */
export function sessionHostConformance(
  name: string,
  openStore: () => Promise<JournalStore> | JournalStore,
): void {
  const open = async (session: string): Promise<SessionHost> => {
    const store = await openStore()
    const host = await openLocalSession({
      session,
      scenario,
      store,
      clock: ticking(),
      seed: 7,
      host: 'browser',
    })
    if (!host.ok) throw new Error(`the session did not open: ${host.failure}`)
    return host.value
  }

  const talk = async (host: SessionHost, ...replies: readonly string[]) => {
    for (const reply of replies) {
      expect(await host.say(reply)).toEqual(success(null))
      await clientAnswered(host)
    }
  }

  heldTalkConformance(`the browser over ${name}`, open)

  describe(`Session host over ${name}`, () => {
    test('what is shown is always the fold of what was kept', async () => {
      const host = await open('folded')
      await host.begin(null)
      await clientAnswered(host)
      await talk(host, 'What brings you here?')
      await host.pause()
      const folded = foldSession(scenario, host.journal())
      expect(folded.ok && folded.value.view).toEqual(host.view())
      host.close()
      const store = await openStore()
      expect(await store.read('folded')).toEqual(host.journal())
    })

    test('two hosts cannot fork one session', async () => {
      const first = await open('forked')
      const second = await open('forked')
      expect(await first.begin(null)).toEqual(success(null))
      await clientAnswered(first)
      expect(await second.begin(null)).toEqual(failure('opened-elsewhere'))
      expect(second.view().phase).toBe('briefing')
      first.close()
      second.close()
    })

    test('what the student reads otherwise is kept, changed and withdrawn after the end, from two hosts', async () => {
      const ended = await open('contested')
      await ended.begin(null)
      await clientAnswered(ended)
      await talk(ended, 'That sounds tiring.')
      const [place] = placesIn(ended)
      if (place === undefined) throw new Error('the reply was read')
      const reading = { ...place, own: ['RF'] as const, note: ' named it ' }
      expect(await ended.contest(reading)).toEqual(failure('not-now'))
      await ended.end()
      await clientAnswered(ended)
      await ended.reflect({ ratings: {}, intention: '', replay: '' })
      const other = await open('contested')
      expect(await ended.contest(reading)).toEqual(success(null))
      expect(readingsOf(ended).map(({ own, note }) => ({ own, note }))).toEqual([
        { own: ['RF'], note: 'named it' },
      ])
      expect(await other.contest({ ...reading, own: [] })).toEqual(success(null))
      expect(other.journal().length).toBe(ended.journal().length + 1)
      expect(await ended.withdraw(place)).toEqual(success(null))
      expect(readingsOf(ended)).toEqual([])
      expect(await ended.withdraw(place)).toEqual(success(null))
      expect(await ended.contest({ ...reading, end: 1 })).toEqual(failure('not-now'))
      ended.close()
      other.close()
      const again = await open('contested')
      expect(again.view().phase).toBe('debriefed')
      expect(again.journal().filter(({ event }) => event.type === 'code.contested')).toHaveLength(3)
      again.close()
    })

    test('other words are tried beside the session after the end, from two hosts', async () => {
      const ended = await open('retried')
      await ended.begin(null)
      await clientAnswered(ended)
      await talk(ended, 'That sounds tiring.')
      const before = talkBeforeReply(scenario, ended.journal(), 1)
      if (before === null) throw new Error('the reply stands at 1')
      const tried = tryAgain(before, [], 'What is that like?')
      const first = { ...tried, index: 1, branch: null, turn: 1 }
      expect(await ended.retry(first)).toEqual(failure('not-now'))
      await ended.end()
      await clientAnswered(ended)
      await ended.reflect({ ratings: {}, intention: '', replay: '' })
      const other = await open('retried')
      expect(await ended.retry(first)).toEqual(success(null))
      expect(await other.retry(first)).toEqual(success(null))
      const next = { ...tried, index: 1, branch: 1, turn: 2 }
      expect(await other.retry(next)).toEqual(success(null))
      expect(await ended.retry(next)).toEqual(failure('not-now'))
      expect(await ended.retry({ ...first, text: ' ' })).toEqual(failure('empty'))
      expect(folded(ended).tries).toEqual([
        { branch: 1, index: 1, turns: [tried, tried] },
        { branch: 2, index: 1, turns: [tried] },
      ])
      expect(ended.journal()).toEqual(other.journal())
      ended.close()
      other.close()
    })

    test('a session nobody knows has no entries', async () => {
      const store = await openStore()
      expect(await store.read('unknown')).toEqual([])
    })
  })
}

const folded = (host: SessionHost) => {
  const read = foldSession(scenario, host.journal())
  if (!read.ok) throw new Error('the journal folds')
  return read.value
}

const placesIn = (host: SessionHost) => readPlaces(folded(host))

const readingsOf = (host: SessionHost) => folded(host).ownReadings

/** A clock that goes on by half a second whenever it is read. */
function ticking(): () => number {
  let now = 0
  return () => {
    now += 500
    return now
  }
}
