import { expect, test } from 'vitest'
import { modelFromText } from '#coding/reader/model-from-text.ts'
import type { Output } from '#coding/reader/outputs.ts'
import { TRAINED_WEIGHTS } from '#coding/reader/trained-weights.generated.ts'
import { aLine, aThought } from './corpus-line.fixture.ts'
import type { CrossFitted } from './cross-fitted.ts'
import { examplesOf } from './examples.ts'
import { fitCalibration } from './fit-calibration.ts'

const MODEL = {
  ...modelFromText(TRAINED_WEIGHTS),
  thresholds: {
    families: { reflects: 0.4, asks: 0.4, informs: 0.4 },
    codes: { SEEK: 0.4, RF: 0.4, VAL: 0.4 },
    complex: 0.75,
  },
}

/** One reply of one thought, weighed so. */
function weighed(
  client: string,
  text: string,
  labels: readonly string[],
  chances: readonly (readonly [Output, number])[],
): readonly CrossFitted[] {
  const [example] = examplesOf([aLine({ client, thoughts: [aThought(text, ...labels)] })])
  return example === undefined ? [] : [{ example, likely: [new Map(chances)], kinds: [0, 0, 0, 1] }]
}

test('A depth that a rule puts right is judged as it was given', () => {
  const reply = weighed(
    'They planned it in another chat.',
    'You feel lonely.',
    ['CR', 'RF'],
    [
      ['reflects', 0.8],
      ['SR', 0.6],
      ['CR', 0.2],
      ['RF', 0.5],
    ],
  )
  expect(fitCalibration(reply, MODEL)).toEqual([
    [0.2, 1],
    [0.5, 1],
  ])
})

test('A question whose form is free tells nothing of sureness', () => {
  const reply = weighed(
    'There is so much.',
    'Where shall we begin today?',
    ['SEEK'],
    [
      ['asks', 0.9],
      ['OQ', 0.9],
      ['SEEK', 0.7],
    ],
  )
  expect(fitCalibration(reply, MODEL)).toEqual([[0.7, 1]])
})

test('What is so by definition tells nothing of sureness', () => {
  const reply = weighed('I left him.', 'None of it was your fault.', [], [['VAL', 0.9]])
  expect(fitCalibration(reply, MODEL)).toEqual([])
})
