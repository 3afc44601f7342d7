import { describe, expect, test } from 'vitest'
import { calibrationOver } from './calibration.ts'
import { summaryOf } from './session-summary.fixture.ts'

const rated = (pairs: readonly (readonly [self: number | null, observer: number | null])[]) =>
  pairs.map(([self, observer], nth) =>
    summaryOf(nth, {
      ...(observer === null ? {} : { levels: { empathy: observer } }),
      ...(self === null ? {} : { selfRatings: { empathy: self } }),
    }),
  )

describe('Calibration', () => {
  test('counts where the own rating lies a level or more from the observer’s', () => {
    const { skills, told } = calibrationOver(
      rated([
        [4, 2.5],
        [4, 3],
        [3, 2.8],
        [5, 2],
        [2, 3.4],
      ]),
    )
    expect(skills[0]?.told).toBe(
      'Of 5 sessions your rating lay a level or more above the observer’s in 3, a level or more below in 1, and near it in 1.',
    )
    expect(told).toBe('You mostly rate above the observer in empathy (3 of 5 sessions).')
  })

  test('says as much of rating below', () => {
    const { told } = calibrationOver(
      rated([
        [1, 3.5],
        [2, 4],
        [3, 3],
      ]),
    )
    expect(told).toBe('You mostly rate below the observer in empathy (2 of 3 sessions).')
  })

  test('claims nothing where the ratings mostly agree', () => {
    const { told } = calibrationOver(
      rated([
        [3, 3.5],
        [2, 2],
        [5, 3],
        [1, 3],
      ]),
    )
    expect(told).toBe(
      'In no skill do most of your ratings lie a level or more from the observer’s.',
    )
  })

  test('claims nothing from fewer than three sessions', () => {
    const { skills, told } = calibrationOver(
      rated([
        [5, 1],
        [5, 1],
      ]),
    )
    expect([skills[0]?.told, told]).toEqual([
      '2 sessions with both your rating and a level; from 3 on this says how they compare.',
      null,
    ])
  })

  test('sets apart what was rated but not assessed, and leaves out what was not rated', () => {
    const [empathy] = calibrationOver(
      rated([
        [3, null],
        [null, 3],
        [3, 3],
      ]),
    ).skills
    expect([empathy?.ratedAlone, empathy?.points.length, empathy?.told]).toEqual([
      1,
      1,
      'One session with both your rating and a level; from 3 on this says how they compare.',
    ])
  })
})
