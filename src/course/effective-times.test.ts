import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areDatesInOrder, effectiveTimes } from './effective-times.ts'
import type { ExerciseOverride } from './exercise-override.schema.ts'
import { exerciseSettingsSchema } from './exercise-settings.schema.ts'

const MINUTE = 60_000

const settings = exerciseSettingsSchema.parse({
  title: 'First interview',
  opensAt: 1000,
  dueAt: 2000,
  cutOffAt: 3000,
  timeLimitMinutes: 30,
  attempts: 2,
})
const asSet = {
  opensAt: 1000,
  dueAt: 2000,
  cutOffAt: 3000,
  timeLimitMs: 30 * MINUTE,
  attempts: 2,
}

const moment = fc.option(fc.nat(9000), { nil: null })
const overrides: fc.Arbitrary<ExerciseOverride> = fc.record(
  {
    opensAt: moment,
    dueAt: moment,
    cutOffAt: moment,
    timeLimitMinutes: fc.option(fc.integer({ min: 5, max: 1200 }), { nil: null }),
    attempts: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
  },
  { requiredKeys: [] },
)

describe('Effective times', () => {
  test('without overrides the exercise holds', () => {
    expect(effectiveTimes(settings, { student: null, groups: [] }, 100)).toEqual(asSet)
  })

  test('student comes before group before exercise, field by field', () => {
    const student = { dueAt: 2500 }
    const groups = [{ dueAt: 2900, cutOffAt: 3900 }]
    expect(effectiveTimes(settings, { student, groups }, 100)).toEqual({
      ...asSet,
      dueAt: 2500,
      cutOffAt: 3900,
    })
  })

  test('a group holds even where the exercise would be kinder, and so does the student’s own override', () => {
    const groups = [{ cutOffAt: 2500, attempts: 1 }]
    const student = { attempts: 1, opensAt: 1500 }
    expect(effectiveTimes(settings, { student, groups }, 100)).toEqual({
      ...asSet,
      opensAt: 1500,
      cutOffAt: 2500,
      attempts: 1,
    })
  })

  test('of several groups the kindest holds: earliest opening, latest dates, longest limit, most attempts', () => {
    const groups = [
      { opensAt: 900, dueAt: 2100, cutOffAt: 3100, timeLimitMinutes: 45, attempts: 3 },
      { opensAt: 800, dueAt: 2200, cutOffAt: 3200, timeLimitMinutes: 40, attempts: 5 },
    ]
    expect(effectiveTimes(settings, { student: null, groups }, 100)).toEqual({
      opensAt: 800,
      dueAt: 2200,
      cutOffAt: 3200,
      timeLimitMs: 45 * MINUTE,
      attempts: 5,
    })
  })

  test('null is an answer of its own: no bound, which is kinder than any', () => {
    const none = {
      opensAt: null,
      dueAt: null,
      cutOffAt: null,
      timeLimitMinutes: null,
      attempts: null,
    }
    const unbounded = {
      opensAt: null,
      dueAt: null,
      cutOffAt: null,
      timeLimitMs: null,
      attempts: null,
    }
    const some = { opensAt: 1, dueAt: 1, cutOffAt: 1, timeLimitMinutes: 600, attempts: 20 }
    expect(effectiveTimes(settings, { student: none, groups: [] }, 150)).toEqual(unbounded)
    expect(effectiveTimes(settings, { student: null, groups: [some, none] }, 150)).toEqual(
      unbounded,
    )
  })

  test('the multiplier applies to the limit that results, a personal one included, and to no date', () => {
    expect(effectiveTimes(settings, { student: null, groups: [] }, 125)).toEqual({
      ...asSet,
      timeLimitMs: 37.5 * MINUTE,
    })
    expect(
      effectiveTimes(settings, { student: { timeLimitMinutes: 40 }, groups: [] }, 150),
    ).toEqual({ ...asSet, timeLimitMs: 60 * MINUTE })
  })

  test('a multiplier out of range is a broken promise', () => {
    expect(() => effectiveTimes(settings, { student: null, groups: [] }, 75)).toThrow(
      'no time percent: 75',
    )
  })

  test('the order of groups decides nothing, and one more group never takes from what groups gave', () => {
    fc.assert(
      fc.property(
        fc.array(overrides, { minLength: 1, maxLength: 4 }),
        overrides,
        fc.integer({ min: 100, max: 500 }),
        (groups, another, percent) => {
          const held = effectiveTimes(settings, { student: null, groups }, percent)
          const reversed = { student: null, groups: groups.toReversed() }
          expect(effectiveTimes(settings, reversed, percent)).toEqual(held)
          const among = (field: keyof ExerciseOverride) =>
            groups.some((group) => group[field] !== undefined)
          const more = { student: null, groups: [...groups, another] }
          const now = effectiveTimes(settings, more, percent)
          const most = (value: number | null) => value ?? Number.POSITIVE_INFINITY
          expect([
            !among('opensAt') || (now.opensAt ?? -1) <= (held.opensAt ?? -1),
            !among('dueAt') || most(now.dueAt) >= most(held.dueAt),
            !among('cutOffAt') || most(now.cutOffAt) >= most(held.cutOffAt),
            !among('timeLimitMinutes') || most(now.timeLimitMs) >= most(held.timeLimitMs),
            !among('attempts') || most(now.attempts) >= most(held.attempts),
          ]).toEqual([true, true, true, true, true])
        },
      ),
    )
  })

  test('a time limit is always whole milliseconds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 1200 }),
        fc.integer({ min: 100, max: 500 }),
        (timeLimitMinutes, percent) => {
          const student = { timeLimitMinutes }
          const { timeLimitMs } = effectiveTimes(settings, { student, groups: [] }, percent)
          expect(Number.isInteger(timeLimitMs)).toBe(true)
        },
      ),
    )
  })

  test('a due date that was moved beyond the cut-off date is out of order', () => {
    const moved = effectiveTimes(settings, { student: { dueAt: 4000 }, groups: [] }, 100)
    expect([areDatesInOrder(asSet), areDatesInOrder(moved)]).toEqual([true, false])
  })
})
