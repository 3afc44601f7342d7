import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retentionPlan, WARNING_DAYS } from './retention-plan.ts'

const DAY = 86_400_000
const course = {
  archived_at: 100 * DAY,
  retention_days: 365,
  purge_warned_at: null,
  purged_at: null,
}

describe('When a course is purged', () => {
  test('its days after it was archived, with a warning thirty days before', () => {
    expect(retentionPlan(course, 101 * DAY)).toEqual({
      warnAt: 435 * DAY,
      warnedAt: null,
      purgeAt: 465 * DAY,
    })
  })

  test('never, where it is not archived, is kept for ever, or is purged already', () => {
    const plans = [{ archived_at: null }, { retention_days: null }, { purged_at: 466 * DAY }]
    expect(plans.map((each) => retentionPlan({ ...course, ...each }, 500 * DAY))).toEqual([
      null,
      null,
      null,
    ])
  })

  test('later, where the warning came late', () => {
    expect(retentionPlan(course, 460 * DAY)?.purgeAt).toBe(490 * DAY)
    expect(retentionPlan({ ...course, purge_warned_at: 450 * DAY }, 460 * DAY)?.purgeAt).toBe(
      480 * DAY,
    )
  })

  test('a warning does not hold for a purge that was put off, nor a purge for work that came after it', () => {
    const warned = { ...course, purge_warned_at: 440 * DAY }
    expect(retentionPlan({ ...warned, retention_days: 1000 }, 441 * DAY)?.warnedAt).toBe(null)
    const again = { ...warned, archived_at: 600 * DAY, purged_at: 470 * DAY }
    expect(retentionPlan(again, 601 * DAY)).toEqual({
      warnAt: 935 * DAY,
      warnedAt: null,
      purgeAt: 965 * DAY,
    })
  })

  test('whatever the dates: not before its time, and not before thirty days of warning', () => {
    const day = fc.nat(3000).map((count) => count * DAY)
    const moment = fc.option(day, { nil: null })
    const courses = fc.record({
      archived_at: day,
      retention_days: fc.integer({ min: 30, max: 3650 }),
      purge_warned_at: moment,
      purged_at: fc.constant(null),
    })
    fc.assert(
      fc.property(courses, day, (given, now) => {
        const plan = retentionPlan(given, now)
        if (plan === null) return
        const since = plan.warnedAt ?? Math.max(now, plan.warnAt)
        expect(plan.purgeAt).toBeGreaterThanOrEqual(given.archived_at + given.retention_days * DAY)
        expect(plan.purgeAt - since).toBeGreaterThanOrEqual(WARNING_DAYS * DAY)
      }),
    )
  })
})
