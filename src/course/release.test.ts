import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ATTEMPT_ENDS } from './attempt-state.ts'
import { type ReleaseCircumstances, releasedItems } from './release.ts'
import { RELEASE_ITEMS, RELEASE_RULES, type ReleaseRule } from './release-item.ts'

const all = (rule: ReleaseRule) => ({
  transcript: rule,
  levels: rule,
  evidence: rule,
  exemplars: rule,
})
const ended: ReleaseCircumstances = {
  now: 1500,
  times: { cutOffAt: 2000, dueAt: 1000 },
  attempt: { endedAt: 1200, endedBy: 'submitted' },
  isMarked: true,
  manual: [],
}
const released = (rule: ReleaseRule, circumstances: Partial<ReleaseCircumstances>) => [
  ...releasedItems(all(rule), { ...ended, ...circumstances }),
]

describe('Released items', () => {
  test('immediately: once the attempt has ended, and levels and evidence once the marks are released', () => {
    expect([
      released('immediately', { isMarked: false }),
      released('immediately', { isMarked: true }),
    ]).toEqual([
      ['transcript', 'exemplars'],
      ['transcript', 'levels', 'evidence', 'exemplars'],
    ])
  })

  test('after close: from the cut-off date on, not from the due date', () => {
    expect([released('after-close', {}), released('after-close', { now: 2000 })]).toEqual([
      [],
      ['transcript', 'levels', 'evidence', 'exemplars'],
    ])
  })

  test('after close: from the due date on where there is no cut-off date', () => {
    const times = { cutOffAt: null, dueAt: 1500 }
    expect([
      released('after-close', { times, now: 1499 }),
      released('after-close', { times, isMarked: false }),
    ]).toEqual([[], ['transcript', 'exemplars']])
  })

  test('after close, with neither date: only by hand', () => {
    const times = { cutOffAt: null, dueAt: null }
    expect([
      released('after-close', { times, now: 1e15 }),
      released('after-close', { times, manual: ['transcript'] }),
    ]).toEqual([[], ['transcript']])
  })

  test('by hand each item by itself, but no level and no evidence before the marks are released', () => {
    expect([
      released('manual', {}),
      released('manual', { manual: ['exemplars'] }),
      released('manual', { manual: ['levels', 'evidence'], isMarked: false }),
      released('manual', { manual: ['levels'] }),
    ]).toEqual([[], ['exemplars'], [], ['levels']])
  })

  test('items follow rules of their own', () => {
    const rules = {
      transcript: 'immediately',
      levels: 'manual',
      evidence: 'after-close',
      exemplars: 'after-close',
    } as const
    expect([...releasedItems(rules, { ...ended, now: 3000 })]).toEqual([
      'transcript',
      'evidence',
      'exemplars',
    ])
  })

  test('nothing while the attempt runs, not even by hand', () => {
    const attempt = { endedAt: null, endedBy: null }
    expect(released('immediately', { attempt, manual: RELEASE_ITEMS })).toEqual([])
  })

  test('of what was stopped for the student’s own sake only the transcript', () => {
    const attempt = { endedAt: 1200, endedBy: 'stopped' } as const
    expect(released('immediately', { attempt, manual: RELEASE_ITEMS })).toEqual(['transcript'])
  })
})

const rule = fc.constantFrom(...RELEASE_RULES)
const date = fc.option(fc.nat(5000), { nil: null })
const rules = fc.record({ transcript: rule, levels: rule, evidence: rule, exemplars: rule })
const circumstances: fc.Arbitrary<ReleaseCircumstances> = fc.record({
  now: fc.nat(5000),
  times: fc.record({ cutOffAt: date, dueAt: date }),
  attempt: fc.record({ endedAt: date, endedBy: fc.constantFrom(...ATTEMPT_ENDS) }),
  isMarked: fc.boolean(),
  manual: fc.subarray([...RELEASE_ITEMS]),
})

describe('Released items, whatever the rules', () => {
  test('no level and no evidence without a released human mark', () => {
    fc.assert(
      fc.property(rules, circumstances, (given, here) => {
        const items = releasedItems(given, { ...here, isMarked: false })
        expect([items.has('levels'), items.has('evidence')]).toEqual([false, false])
      }),
    )
  })

  test('what is out stays out as time passes', () => {
    fc.assert(
      fc.property(rules, circumstances, fc.nat(5000), (given, here, later) => {
        const before = releasedItems(given, here)
        const after = releasedItems(given, { ...here, now: here.now + later })
        expect([...before].filter((item) => !after.has(item))).toEqual([])
      }),
    )
  })
})
