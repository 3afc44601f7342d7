import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['listen', 'listen', 0],
  ['lisen', 'listen', 1],
  ['listten', 'listen', 1],
  ['lisden', 'listen', 1],
  ['lsiten', 'listen', 1],
  ['lsitne', 'listen', 2],
])('From "%s" to "%s" there are %i slips', (one, two, slips) => {
  expect(editDistance(one, two, 2)).toBe(slips)
})

test('Counting ends one above what was asked for', () => {
  expect(editDistance('garden', 'listen', 2)).toBe(3)
})
