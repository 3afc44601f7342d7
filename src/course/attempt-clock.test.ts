import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptTimes, nextSettling, settledAttempt, type TimedAttempt } from './attempt-clock.ts'

const MINUTE = 60_000
const submit = { atZero: 'submit', graceMinutes: 10 } as const
const grace = { atZero: 'grace', graceMinutes: 10 } as const

const running: TimedAttempt = {
  state: 'in-progress',
  deadlineAt: 1000,
  deadlineBy: 'time-limit',
  graceUntil: null,
  atZero: 'submit',
}
const withGrace: TimedAttempt = { ...running, graceUntil: 1600, atZero: 'grace' }

describe('Attempt times', () => {
  test('without limit and cut-off date there is no deadline, and no grace after it', () => {
    expect(attemptTimes({ timeLimitMs: null, cutOffAt: null }, grace, 500)).toEqual({
      deadlineAt: null,
      deadlineBy: null,
      graceUntil: null,
    })
  })

  test('the limit runs from the start', () => {
    expect(attemptTimes({ timeLimitMs: 30 * MINUTE, cutOffAt: null }, submit, 500)).toEqual({
      deadlineAt: 500 + 30 * MINUTE,
      deadlineBy: 'time-limit',
      graceUntil: null,
    })
  })

  test('a cut-off date that comes before the limit is the deadline', () => {
    expect(attemptTimes({ timeLimitMs: 30 * MINUTE, cutOffAt: 700 }, submit, 500)).toEqual({
      deadlineAt: 700,
      deadlineBy: 'cut-off',
      graceUntil: null,
    })
  })

  test('grace begins at the deadline, whichever bound made it', () => {
    const limited = attemptTimes({ timeLimitMs: MINUTE, cutOffAt: 90 * MINUTE }, grace, 0)
    const cutOff = attemptTimes({ timeLimitMs: null, cutOffAt: 90 * MINUTE }, grace, 0)
    expect([limited, cutOff]).toEqual([
      { deadlineAt: MINUTE, deadlineBy: 'time-limit', graceUntil: 11 * MINUTE },
      { deadlineAt: 90 * MINUTE, deadlineBy: 'cut-off', graceUntil: 100 * MINUTE },
    ])
  })
})

describe('Settled attempt', () => {
  test('a millisecond before the deadline nothing happens', () => {
    expect([settledAttempt(running, 999), settledAttempt(withGrace, 999)]).toEqual([null, null])
  })

  test('at zero an attempt is submitted, by the bound that came first and at that moment', () => {
    expect([
      settledAttempt(running, 1000),
      settledAttempt({ ...running, deadlineBy: 'cut-off' }, 99_000),
    ]).toEqual([
      { state: 'finished', endedAt: 1000, endedBy: 'time-limit' },
      { state: 'finished', endedAt: 1000, endedBy: 'cut-off' },
    ])
  })

  test('at zero an attempt is abandoned where the exercise says so', () => {
    expect(settledAttempt({ ...running, atZero: 'abandon' }, 1200)).toEqual({
      state: 'abandoned',
      endedAt: 1000,
      endedBy: 'not-submitted',
    })
  })

  test('with grace it is overdue first, and abandoned when the grace is over', () => {
    const overdue = { ...withGrace, state: 'overdue' } as const
    const abandoned = { state: 'abandoned', endedAt: 1600, endedBy: 'not-submitted' }
    expect([
      settledAttempt(withGrace, 1000),
      settledAttempt(overdue, 1599),
      settledAttempt(overdue, 1600),
      settledAttempt(withGrace, 5000),
    ]).toEqual([{ state: 'overdue', endedAt: null, endedBy: null }, null, abandoned, abandoned])
  })

  test('grace that was promised at the start outlives a change of the exercise, and none is added', () => {
    expect([
      settledAttempt({ ...withGrace, atZero: 'abandon' }, 1100),
      settledAttempt({ ...running, atZero: 'grace' }, 1100),
    ]).toEqual([
      { state: 'overdue', endedAt: null, endedBy: null },
      { state: 'finished', endedAt: 1000, endedBy: 'time-limit' },
    ])
  })

  test('without a deadline, and once it has ended, time does nothing', () => {
    const unlimited = { ...running, deadlineAt: null, deadlineBy: null }
    expect([
      settledAttempt(unlimited, 1e15),
      settledAttempt({ ...running, state: 'finished' }, 1e15),
      settledAttempt({ ...withGrace, state: 'abandoned' }, 1e15),
    ]).toEqual([null, null, null])
  })

  test('overdue without a grace period is a broken promise', () => {
    expect(() => settledAttempt({ ...running, state: 'overdue' }, 0)).toThrow(
      'overdue, but without a grace period',
    )
  })
})

describe('Next settling', () => {
  test('is the deadline, then the end of the grace period, then never', () => {
    expect([
      nextSettling(withGrace, 0),
      nextSettling(withGrace, 1000),
      nextSettling({ ...withGrace, state: 'overdue' }, 1200),
      nextSettling(withGrace, 1600),
      nextSettling(running, 1000),
      nextSettling({ ...running, deadlineAt: null, deadlineBy: null }, 0),
    ]).toEqual([1000, 1600, 1600, null, null, null])
  })
})

const attempts: fc.Arbitrary<TimedAttempt> = fc
  .record({
    startedAt: fc.nat(500_000),
    timeLimitMs: fc.option(fc.nat(2_000_000), { nil: null }),
    cutOffAt: fc.option(fc.nat(3_000_000), { nil: null }),
    atZero: fc.constantFrom('submit', 'grace', 'abandon'),
    graceMinutes: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ startedAt, timeLimitMs, cutOffAt, atZero, graceMinutes }) => ({
    state: 'in-progress',
    atZero,
    ...attemptTimes({ timeLimitMs, cutOffAt }, { atZero, graceMinutes }, startedAt),
  }))
const moment = fc.nat(6_000_000)

describe('Time and the asking', () => {
  test('settling late is settling punctually: what an earlier look found changes nothing later', () => {
    fc.assert(
      fc.property(attempts, moment, moment, (attempt, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)]
        const first = settledAttempt(attempt, early)
        const second = settledAttempt({ ...attempt, ...first }, late) ?? first
        expect(second).toEqual(settledAttempt(attempt, late))
      }),
    )
  })

  test('at the next settling something changes, and a millisecond before it nothing', () => {
    fc.assert(
      fc.property(attempts, moment, (attempt, now) => {
        const settled = { ...attempt, ...settledAttempt(attempt, now) }
        const next = nextSettling(attempt, now)
        if (next === null) expect(settledAttempt(settled, Number.MAX_SAFE_INTEGER)).toBeNull()
        else {
          expect(settledAttempt(settled, next - 1)).toBeNull()
          expect(settledAttempt(settled, next)?.state).not.toBe(settled.state)
        }
      }),
    )
  })

  test('looking again whenever told to brings every attempt with a deadline to its end in two looks', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        let settled = attempt
        // Before all time, so that a deadline at 0 lies ahead as well.
        const first = -1
        for (let looks = 0; looks < 2; looks++) {
          const at = nextSettling(settled, first)
          if (at !== null) settled = { ...settled, ...settledAttempt(settled, at) }
        }
        const hasEnded = settled.state === 'finished' || settled.state === 'abandoned'
        expect(hasEnded).toBe(attempt.deadlineAt !== null)
      }),
    )
  })
})
