import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AT, DAY_MS, roundWith, triedOnce } from './drill-entry.fixture.ts'
import { drillHistories, ratingOf } from './drill-history.ts'
import type { DrillEntry } from './drill-record.ts'
import { courseOf, type DrillOutcome } from './round-course.ts'

const DRILL = 'sam/tired/empathy'

const folded = (...entries: readonly (readonly DrillEntry[])[]) =>
  drillHistories(entries.flat()).get(DRILL)

const days = (...entries: readonly (readonly DrillEntry[])[]) => folded(...entries)?.card?.days

describe('When a drill comes back', () => {
  test('the next day where it was not met twice', () => {
    const history = folded(roundWith(['missed', 'met']))
    expect([history?.card?.days, history?.card?.dueAt, history?.next]).toEqual([
      1,
      AT + 60_000 + DAY_MS,
      'plain',
    ])
  })

  test('later the better it went, and later each time it is met', () => {
    const good = roundWith(['met', 'met'])
    const eased = roundWith(['missed', 'missed', 'met', 'met'])
    const harder = roundWith(['met', 'met'], { difficulty: 'harder' })
    const [once = 0, again = 0] = [
      days(good),
      days(good, roundWith(['met', 'met'], { round: 'r2', at: AT + 3 * DAY_MS })),
    ]
    expect([days(eased), once, days(harder)]).toEqual([2, 3, 8])
    expect(again).toBeGreaterThan(once)
  })

  test('is not said by a round that was too much, nor by one that was only begun well', () => {
    const tooMuch: DrillEntry = {
      version: 1,
      entry: 'ee',
      drill: DRILL,
      round: 'r9',
      step: 0,
      at: AT,
      difficulty: 'easier',
      is: 'too-much',
    }
    expect([folded([tooMuch])?.card, folded([triedOnce('met')])?.card]).toEqual([null, null])
  })

  test('is the same in whatever order the record is read, and with an entry read twice', () => {
    const entries = [
      ...roundWith(['missed', 'nearly']),
      ...roundWith(['met', 'met'], { round: 'r2', at: AT + DAY_MS }),
      ...roundWith(['met', 'met'], { round: 'r3', at: AT + 9 * DAY_MS, difficulty: 'harder' }),
    ]
    const inOrder = drillHistories(entries)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.subarray(entries),
        (shuffled, twice) => {
          expect(drillHistories([...shuffled, ...twice])).toEqual(inOrder)
        },
      ),
    )
  })
})

describe('The next round', () => {
  const next = (outcomes: readonly DrillOutcome[]) => folded(roundWith(outcomes))?.next

  test('is harder after what was met at once, and as before after a slip', () => {
    expect([next(['met', 'met']), next(['missed', 'met', 'met'])]).toEqual(['harder', 'plain'])
  })

  test('stays easier where even that was not met, and is plain again once it was', () => {
    expect([
      next(['missed', 'missed', 'missed']),
      next(['missed', 'missed', 'met', 'met']),
    ]).toEqual(['easier', 'plain'])
  })
})

test('A round that was put aside counts as missed only if something fell short', () => {
  const rated = (outcomes: readonly DrillOutcome[]) =>
    ratingOf(
      courseOf('plain', [
        ...outcomes.map((outcome) => ({ is: 'tried', outcome }) as const),
        { is: 'left' },
      ]),
    )
  expect([rated([]), rated(['met']), rated(['missed', 'met'])]).toEqual([null, null, 'again'])
})
