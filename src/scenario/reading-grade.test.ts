import { expect, test } from 'vitest'
import { readingGrade } from './reading-grade.ts'

/** 5 words, 20 letters, 1 sentence. */
const SENTENCE = 'This plan from some folk.'

test('the formula is the published one: 400 letters and 20 sentences in a hundred words', () => {
  expect(readingGrade(Array<string>(20).fill(SENTENCE))).toBeCloseTo(
    0.0588 * 400 - 0.296 * 20 - 15.8,
    10,
  )
})

test('a text without a mark at its end is one sentence, and marks inside a number end none', () => {
  const plain = Array<string>(20).fill('This plan from some folk')
  expect(readingGrade(plain)).toBe(readingGrade(Array<string>(20).fill(SENTENCE)))
  expect(readingGrade(Array<string>(25).fill('Take 3.5 of them.'))).toBe(
    readingGrade(Array<string>(25).fill('Take 3.5 of them')),
  )
})

test('under a hundred words it says nothing', () => {
  expect(readingGrade(Array<string>(19).fill(SENTENCE))).toBe(null)
})
