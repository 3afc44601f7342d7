import { describe, expect, test } from 'vitest'
import { recurringMisses } from './recurring-misses.ts'
import { NO_HABITS, summaryOf } from './session-summary.fixture.ts'
import type { HabitFigures } from './session-summary.ts'

const sessions = (...figures: readonly (Partial<HabitFigures> | null)[]) =>
  figures.map((each, nth) =>
    summaryOf(nth, { habits: each === null ? null : { ...NO_HABITS, ...each } }),
  )

const kinds = (...figures: readonly (Partial<HabitFigures> | null)[]) =>
  recurringMisses(sessions(...figures)).map(({ kind, skill }) => [kind, skill])

const feelings = (shown: number, missed: number): Partial<HabitFigures> => ({
  offered: { ...NO_HABITS.offered, feelings: { shown, missed } },
})
const tests = (shown: number, missed: number): Partial<HabitFigures> => ({
  offered: { ...NO_HABITS.offered, tests: { shown, missed } },
})

describe('What came back in session after session', () => {
  test('is told in a sentence with the sessions it rests on', () => {
    expect(
      recurringMisses(sessions({}, { earlyAdvice: 1 }, { earlyAdvice: 2 }, { earlyAdvice: 1 })),
    ).toEqual([
      {
        kind: 'early-advice',
        skill: 'active-listening',
        sentence:
          'Three sessions running, a reply gave advice before three reflections had been given.',
        evidence: [
          {
            session: 's1',
            startedAt: '2026-01-02T10:00:00.000Z',
            title: 'The resit',
            scenarioId: 'sam',
            words: '1 piece of early advice',
          },
          {
            session: 's2',
            startedAt: '2026-01-03T10:00:00.000Z',
            title: 'The resit',
            scenarioId: 'sam',
            words: '2 pieces of early advice',
          },
          {
            session: 's3',
            startedAt: '2026-01-04T10:00:00.000Z',
            title: 'The resit',
            scenarioId: 'sam',
            words: '1 piece of early advice',
          },
        ],
      },
    ])
  })

  test('is nothing before three sessions, nor where the latest went otherwise', () => {
    const advice = { earlyAdvice: 1 }
    expect([kinds(advice, advice), kinds(advice, advice, advice, {})]).toEqual([[], []])
  })

  test('passes over sessions that gave no occasion, and those the observer did not read', () => {
    expect(kinds(tests(1, 1), tests(0, 0), null, tests(2, 1), tests(0, 0), tests(1, 1))).toEqual([
      ['tests-unanswered', 'boundaries'],
    ])
  })

  test('needs half of the feelings and more than one', () => {
    expect([
      kinds(feelings(4, 2), feelings(2, 2), feelings(9, 5)),
      kinds(feelings(4, 2), feelings(2, 2), feelings(9, 4)),
      kinds(feelings(1, 1), feelings(1, 1), feelings(1, 1)),
    ]).toEqual([[['feelings-passed-over', 'empathy']], [], []])
  })

  test('may be several, what harms first', () => {
    const both: Partial<HabitFigures> = {
      earlyAdvice: 1,
      questions: { all: 6, open: 2 },
      offered: { ...NO_HABITS.offered, pushback: { shown: 3, missed: 3 } },
    }
    expect(kinds(both, both, both)).toEqual([
      ['early-advice', 'active-listening'],
      ['pushed-back', 'resistance'],
      ['closed-questions', 'active-listening'],
    ])
  })
})
