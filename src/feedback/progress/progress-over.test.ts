import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { progressOver } from './progress-over.ts'
import { manySummaries, NO_HABITS, summaryOf } from './session-summary.fixture.ts'

const empathyAt = (levels: readonly (number | null)[]) =>
  levels.map((empathy, nth) => summaryOf(nth, empathy === null ? {} : { levels: { empathy } }))

describe('The course of a skill', () => {
  test('has a point a session, oldest first, and a gap where the skill was not assessed', () => {
    const [course] = progressOver(empathyAt([2, null, 3]).toReversed()).skills
    expect(course?.assessed).toBe(2)
    expect(course?.points.map(({ session, level, n }) => [session, level, n])).toEqual([
      ['s0', 2, 8],
      ['s1', null, 0],
      ['s2', 3, 8],
    ])
    expect(course?.points[1]?.range).toBe(null)
  })

  test('is the same whatever order the sessions come in', () => {
    const summaries = manySummaries(12)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...summaries], { minLength: summaries.length }),
        (shuffled) => {
          expect(progressOver(shuffled)).toEqual(progressOver(summaries))
        },
      ),
    )
  })
})

describe('Habits', () => {
  const talk = (nth: number, reflecting: number, asking: number) =>
    summaryOf(nth, {
      habits: {
        ...NO_HABITS,
        reflecting,
        asking,
        earlyAdvice: nth % 2,
        cues: { shown: 4, missed: 1 },
      },
    })

  test('are told in counts of three sessions beside the three before, never in percent', () => {
    const summaries = [1, 2, 3, 4, 5, 6].map((nth) => talk(nth, nth, 10 - nth))
    expect(progressOver(summaries).habits.map(({ habit, told }) => [habit, told])).toEqual([
      [
        'reflections-to-questions',
        'The latest 3 sessions together: 15 reflections, 15 questions. The 3 before: 6 reflections, 24 questions.',
      ],
      [
        'early-advice',
        'The latest 3 sessions together: 1 piece of advice. The 3 before: 2 pieces of advice.',
      ],
      [
        'cues-missed',
        'The latest 3 sessions together: 3 of 12 cues passed over. The 3 before: 3 of 12 cues passed over.',
      ],
    ])
  })

  test('are not told of two sessions', () => {
    const { habits } = progressOver([talk(1, 4, 4), talk(2, 5, 3)])
    expect(habits.map(({ told, points }) => [told, points.length])).toEqual([
      [null, 2],
      [null, 2],
      [null, 2],
    ])
  })

  test('leave out a session that the observer could not read', () => {
    const { habits } = progressOver([summaryOf(1, { habits: null }), talk(2, 5, 3)])
    expect(habits.map(({ points }) => points.map(({ session }) => session))).toEqual([
      ['s2'],
      ['s2'],
      ['s2'],
    ])
  })
})

describe('The clients met', () => {
  test('stand by level, each once, with the latest talk', () => {
    const summaries = [
      summaryOf(1, { level: 2, scenarioId: 'b' }),
      summaryOf(2, { level: 1, scenarioId: 'a' }),
      summaryOf(3, { level: 2, scenarioId: 'b' }),
    ]
    expect(
      progressOver(summaries).clients.map(({ scenarioId, level, times, latest }) => [
        scenarioId,
        level,
        times,
        latest.session,
      ]),
    ).toEqual([
      ['a', 1, 1, 's2'],
      ['b', 2, 2, 's3'],
    ])
  })
})
