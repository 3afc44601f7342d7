import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import type { SessionHost } from '#simulation/session-host.ts'

/** Of the minimal scenario; the goal with which every session of the suite is begun. */
export const GOAL = 'follow-feeling'

/**
 * What the screens of a talk rely on, wherever it is held: in the page or on the server.
 * @param open opens the session of this name, or opens it again as it was left
 */
export function heldTalkConformance(
  name: string,
  open: (session: string) => Promise<SessionHost>,
): void {
  const begun = async (session: string): Promise<SessionHost> => {
    const host = await open(session)
    expect(await host.begin(GOAL)).toEqual(success(null))
    await clientAnswered(host)
    return host
  }

  const talk = async (host: SessionHost, ...replies: readonly string[]) => {
    for (const reply of replies) {
      expect(await host.say(reply)).toEqual(success(null))
      await clientAnswered(host)
    }
  }

  describe(`A talk held by ${name}`, () => {
    test('is begun, talked through, ended and reflected on', async () => {
      const host = await begun('whole')
      await talk(host, 'What brings you here?', 'That sounds tiring.')
      expect(await host.end()).toEqual(success(null))
      await clientAnswered(host)
      expect(host.view().phase).toBe('reflecting')
      const reflection = { ratings: {}, intention: 'to listen', replay: 'the second reply' }
      expect(await host.reflect(reflection)).toEqual(success(null))
      const { phase, goal, endedBy, turns } = host.view()
      expect([phase, goal, endedBy, turns.length]).toEqual(['debriefed', GOAL, 'student', 6])
      host.close()
    })

    test('goes on where it stopped after it was closed', async () => {
      const first = await begun('resumed')
      await talk(first, 'What brings you here?')
      const before = first.view()
      const journal = first.journal()
      first.close()
      const second = await open('resumed')
      expect({ view: second.view(), journal: second.journal() }).toEqual({ view: before, journal })
      await talk(second, 'That sounds tiring.')
      expect(second.view().turns.length).toBe(5)
      second.close()
    })

    test('stands still in a pause, and goes on after it', async () => {
      const host = await begun('paused')
      expect(await host.pause()).toEqual(success(null))
      expect(await host.say('What brings you here?')).toEqual(failure('not-now'))
      expect([host.view().phase, host.view().turns.length]).toEqual(['paused', 1])
      expect(await host.resume()).toEqual(success(null))
      await talk(host, 'What brings you here?')
      expect([host.view().phase, host.view().turns.length]).toEqual(['awaiting-student', 3])
      host.close()
    })

    test('takes words and nothing else', async () => {
      const host = await begun('words')
      expect(await host.say(' \n')).toEqual(failure('empty'))
      expect(await host.say('a'.repeat(LONGEST_REPLY + 1))).toEqual(failure('too-long'))
      const both = [host.say('What brings you here?'), host.say('And then?')]
      expect(await Promise.all(both)).toEqual([success(null), failure('not-now')])
      await clientAnswered(host)
      expect(host.view().turns.length).toBe(3)
      host.close()
    })

    test('is over once it has ended', async () => {
      const host = await begun('over')
      await host.end()
      await clientAnswered(host)
      expect(await host.say('One more thing.')).toEqual(failure('not-now'))
      expect(await host.pause()).toEqual(failure('not-now'))
      expect(host.view().phase).toBe('reflecting')
      host.close()
    })

    test('tells of every change, and shows the same view until there is one', async () => {
      const host = await begun('told')
      const told: string[] = []
      const unsubscribe = host.subscribe(() => told.push(host.view().phase))
      const before = host.view()
      expect(host.view()).toBe(before)
      await host.pause()
      unsubscribe()
      await host.resume()
      expect([...new Set(told)]).toEqual(['paused'])
      host.close()
    })

    test('keeps apart from another beside it', async () => {
      const one = await begun('one')
      const other = await begun('other')
      await talk(one, 'What brings you here?')
      expect([one.view().turns.length, other.view().turns.length]).toEqual([3, 1])
      one.close()
      other.close()
    })
  })
}
