import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Debrief } from './debrief.ts'
import { debrief as debriefWith } from './debrief-session.ts'
import { anySession } from './session.fixture.ts'

const debrief = (folded: Parameters<typeof debriefWith>[0]): Debrief =>
  debriefWith(folded, minimalScenario)

const RUNS = { numRuns: 40 }

const replyTurns = ({ transcript }: Debrief) =>
  transcript.flatMap((turn) => (turn.speaker === 'trainee' ? [turn] : []))

/** Every sentence that is ours: neither a quotation nor what an author or the observer's definitions say. */
const sentencesIn = (shown: Debrief): readonly string[] =>
  [
    shown.summary,
    shown.strength?.text ?? '',
    shown.target?.text ?? '',
    ...replyTurns(shown).map(({ effect }) => effect ?? ''),
    ...replyTurns(shown).flatMap(({ notes }) => notes.map(({ explanation }) => explanation)),
    ...shown.felt.map(({ because }) => because ?? ''),
    ...shown.turningPoints.flatMap(({ effect, why }) => [effect, why]),
  ].map((text) =>
    Object.values(CODE_DEFINITIONS).reduce(
      (rest, { whatItDoes }) => rest.replaceAll(whatItDoes, ''),
      text.replaceAll(/“[^”]*”/g, ''),
    ),
  )

describe('The tone of a debrief', () => {
  test('speaks of the reply and never of the person', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        for (const sentence of sentencesIn(debrief(folded)))
          expect(sentence).not.toMatch(
            /\b(you are|you're|you failed|wrong|bad|good job|well done)\b/i,
          )
      }),
      RUNS,
    )
  })

  test('opens without a number', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        expect(debrief(folded).summary.replaceAll(/“[^”]*”/g, '')).not.toMatch(/\d/)
      }),
      RUNS,
    )
  })
})
