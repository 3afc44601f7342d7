import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LARGEST, weightsFromText, weightsToText } from './weights-text.ts'

const weights = fc.array(fc.integer({ min: -LARGEST, max: LARGEST }))

test('Weights are read back as they were written, an odd one out as well', () => {
  fc.assert(
    fc.property(weights, (given) => {
      expect([...weightsFromText(weightsToText(given))]).toEqual(given)
    }),
  )
})

test('Their text stands in JSON and in a template as it is', () => {
  fc.assert(
    fc.property(weights, (given) => {
      expect(weightsToText(given)).toMatch(/^[^"'`$\\\n]*$/)
    }),
  )
})

test('Two small weights take one character, two large ones three', () => {
  expect([weightsToText([0, 1]).length, weightsToText([7, -7]).length]).toEqual([1, 3])
})
