// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ATTEMPT, type AttemptAnswer, hostOf, NINE, openDesk } from './attempt-desk.fixture.ts'
import { followAttempt } from './follow-attempt.ts'

const MINUTE_MS = 60_000

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** @returns how often the attempt was asked for since the last look */
function following(first: AttemptAnswer, now: AttemptAnswer = first) {
  const desk = openDesk()
  desk.says('GET /api/attempts/a1', now)
  const host = hostOf(first)
  const stop = followAttempt(host)
  let looked = 0
  const asks = async (ms = 0) => {
    await vi.advanceTimersByTimeAsync(ms)
    const since = desk.asked.length - looked
    looked = desk.asked.length
    return since
  }
  return { host, asks, stop, desk }
}

const isHidden = () => vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')

describe('A page that follows its attempt', () => {
  test('asks again when it is returned to or the network comes back, not while nobody looks', async () => {
    const { asks, stop } = following(ATTEMPT)
    window.dispatchEvent(new Event('focus'))
    expect(await asks()).toBe(1)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await asks()).toBe(1)
    window.dispatchEvent(new Event('online'))
    expect(await asks()).toBe(1)
    const hidden = isHidden()
    window.dispatchEvent(new Event('focus'))
    expect(await asks()).toBe(0)
    stop()
    hidden.mockRestore()
    window.dispatchEvent(new Event('focus'))
    expect(await asks()).toBe(0)
  })

  test('asks every few seconds while the client is awaited, and leaves the student in peace', async () => {
    const replying = { ...ATTEMPT, phase: 'client-replying' } as const
    const { host, asks, desk, stop } = following(replying)
    expect([await asks(3_000), await asks(3_000)]).toEqual([1, 1])
    desk.says('GET /api/attempts/a1', ATTEMPT)
    expect(await asks(3_000)).toBe(1)
    expect(host.view().phase).toBe('awaiting-student')
    expect(await asks(10 * MINUTE_MS)).toBe(0)
    stop()
  })

  test('asks a moment after time is up, and shows what the server made of it', async () => {
    const limited = { ...ATTEMPT, deadlineAt: NINE + 30 * MINUTE_MS }
    const over = { ...limited, state: 'finished', endedBy: 'time-limit' } as const
    const { host, asks, stop } = following(limited, over)
    expect(await asks(30 * MINUTE_MS)).toBe(0)
    expect(await asks(1_000)).toBe(1)
    expect(host.standing().attempt).toEqual(over)
    expect(await asks(60 * MINUTE_MS)).toBe(0)
    stop()
  })

  test('sends at once what waited for the network', async () => {
    const { host, asks, desk, stop } = following(ATTEMPT)
    desk.says('POST /api/attempts/a1/turns', 'line-broken')
    const saying = host.say('What brings you here?')
    expect(await asks()).toBe(1)
    desk.says('POST /api/attempts/a1/turns', { ...ATTEMPT, turns: [] })
    isHidden()
    window.dispatchEvent(new Event('online'))
    expect(await asks()).toBe(1)
    expect((await saying).ok).toBe(true)
    stop()
  })
})
