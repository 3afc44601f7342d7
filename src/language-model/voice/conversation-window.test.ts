import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import { recentTurns } from './conversation-window.ts'

const turn = (index: number, words: number): TranscriptTurn => ({
  speaker: 'trainee',
  index,
  text: Array.from({ length: words }, () => 'word').join(' '),
})

test('Recent turns: all of a short conversation', () => {
  const turns = [turn(0, 10), turn(1, 10)]
  expect(recentTurns(turns)).toEqual(turns)
})

test('Recent turns: the beginning moves in blocks of six, and never back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 60 }), (lengths) => {
      const turns = lengths.map((words, index) => turn(index, words))
      const starts = turns.map((_, at) => recentTurns(turns.slice(0, at + 1))[0]?.index ?? 0)
      expect(starts.every((start, at) => start % 6 === 0 && start >= (starts[at - 1] ?? 0))).toBe(
        true,
      )
    }),
  )
})
