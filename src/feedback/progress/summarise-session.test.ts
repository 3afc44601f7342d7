import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { debrief } from '#feedback/debrief-session.ts'
import { anySession, sessionOf } from '#feedback/session.fixture.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { SKILLS } from '#scenario/skill.ts'
import { summariseSession } from './summarise-session.ts'
import { SUMMARY_VERSION } from './summary-version.ts'

const KEPT = { session: 's1', startedAt: '2026-01-01T10:00:00.000Z' }

describe('The summary of a session', () => {
  test('names the session and holds its counts', () => {
    const folded = sessionOf(
      'What is it like at home these days?',
      'That sounds exhausting, and lonely too.',
      'You should go to bed earlier and stop drinking coffee.',
    )
    const { skills, ...rest } = summariseSession(
      { ...folded, reflection: { ratings: { empathy: 2 }, intention: 'i', replay: 'r' } },
      minimalScenario,
      KEPT,
    )
    expect(rest).toEqual({
      ...KEPT,
      version: SUMMARY_VERSION,
      title: minimalScenario.title,
      scenarioId: minimalScenario.id,
      clientName: minimalScenario.client.name,
      level: minimalScenario.level,
      selfRatings: { empathy: 2 },
      habits: {
        reflecting: 1,
        asking: 1,
        earlyAdvice: 1,
        cues: { shown: 2, missed: 1 },
        offered: {
          feelings: { shown: 2, missed: 1 },
          tests: { shown: 0, missed: 0 },
          pushback: { shown: 0, missed: 0 },
        },
        questions: { all: 1, open: 1 },
      },
    })
    expect(Object.keys(skills)).toEqual([...SKILLS])
  })

  test('has nothing to say of a language that the observer does not read', () => {
    const { habits, skills } = summariseSession(
      sessionOf('That sounds lonely.'),
      { ...minimalScenario, locale: 'nl-NL' },
      KEPT,
    )
    expect([habits, SKILLS.map((skill) => skills[skill].level)]).toEqual([
      null,
      [null, null, null, null],
    ])
  })

  test('has the levels of the debrief, no more cues missed than shown, and stays small', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        const summary = summariseSession(folded, minimalScenario, KEPT)
        const { verdicts } = debrief(folded, minimalScenario)
        expect(SKILLS.map((skill) => summary.skills[skill].level)).toEqual(
          verdicts.map((verdict) => (verdict.status === 'scored' ? verdict.level : null)),
        )
        const cues = summary.habits?.cues ?? { shown: 0, missed: 0 }
        expect(cues.missed <= cues.shown && cues.missed >= 0).toBe(true)
        expect(JSON.stringify(summary).length).toBeLessThan(2048)
      }),
      { numRuns: 20 },
    )
  })
})
