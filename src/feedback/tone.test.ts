import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Debrief } from './debrief.ts'
import { debrief as debriefWith } from './debrief-session.ts'
import { sentencesRead } from './sentences-read.ts'
import { anySession } from './session.fixture.ts'

const debrief = (folded: Parameters<typeof debriefWith>[0]): Debrief =>
  debriefWith(folded, minimalScenario)

const RUNS = { numRuns: 40 }

/** Every sentence that is ours: without quotations, and without what an author wrote of a fact. */
const sentencesIn = (shown: Debrief): readonly string[] =>
  sentencesRead(shown)
    .filter(({ part }) => part !== 'told')
    .map(({ text }) => text.replaceAll(/“[^”]*”/g, ''))

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
        for (const { text } of debrief(folded).summary)
          expect(text.replaceAll(/“[^”]*”/g, '')).not.toMatch(/\d/)
      }),
      RUNS,
    )
  })
})
