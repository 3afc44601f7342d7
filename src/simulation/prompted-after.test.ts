import { expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { rehearse } from './rehearsal.ts'

type Prompt = Scenario['countertransferencePrompt']

const REPLIES = ['It took something to come in.', 'That sounds wearing.', 'What is it like?', 'Mm.']

/** Which client turn the session asks after, and the moment it belongs to. */
function promptedIn(countertransferencePrompt: Prompt) {
  const compiled = compileScenario({ ...minimalScenario, countertransferencePrompt })
  const { folded } = rehearse(compiled, REPLIES, 1)
  const { promptedAfter } = folded.view
  const turn = folded.transcript[promptedAfter ?? -1]
  return turn?.speaker === 'client' ? [promptedAfter, turn.speech.moment] : promptedAfter
}

test('The session asks after the first client turn at which the condition holds', () => {
  expect(promptedIn({ when: { after: ['tired'] } })).toEqual([4, 'tired'])
})

test('It asks once, at the first of many turns, and never after the opening', () => {
  expect(promptedIn({ when: {} })).toEqual([2, null])
})

test('It does not ask where the author has not said when, or as it never comes', () => {
  expect([promptedIn(undefined), promptedIn({ when: { level: { atLeast: 'L3' } } })]).toEqual([
    null,
    null,
  ])
})
