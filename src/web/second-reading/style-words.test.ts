import { expect, test } from 'vitest'
import { styleWords } from './style-words.ts'

const same = { skill: 'empathy', difference: 0, styleSensitive: false } as const
const moved = { skill: 'boundaries', difference: 1, styleSensitive: true } as const
const unknown = { skill: 'resistance', difference: null, styleSensitive: false } as const

test.each([
  [
    [same, unknown],
    'Your replies were also read in plain standard English: Empathy came out the same.',
  ],
  [
    [same, moved],
    'Your replies were also read in plain standard English: Empathy came out the same. What moved is said above.',
  ],
  [
    [moved],
    'Your replies were also read in plain standard English: every level moved, as said above.',
  ],
  [
    [unknown],
    'Your replies were also read in plain standard English, but gave no level to compare.',
  ],
])('What plain words changed is told without a number: %j', (shifts, words) => {
  expect(styleWords({ status: 'compared', shifts })).toBe(words)
})

test('Where the replies were not read in plain words, the reason is given', () => {
  expect(styleWords({ status: 'not-compared', reason: 'stalled' })).toBe(
    'Whether a level rests on how you write could not be looked at. The language model took too long.',
  )
})
