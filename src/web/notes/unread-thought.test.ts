import { expect, test } from 'vitest'
import type { CodeMark, Segment } from '#coding/coded-turn.ts'
import { unreadThoughts } from './unread-thought.ts'

const mark = (confidence: number): CodeMark => ({
  code: 'SR',
  modifiers: [],
  quality: 2,
  confidence,
  start: 0,
  end: 3,
  rule: 'by-hand',
})

const REPLY = 'You left. Mm. Blue ones. Hm.'

test('thoughts without a code and thoughts the observer could not tell are told apart; a code that is given counts, however sure', () => {
  const segments: readonly Segment[] = [
    { start: 0, end: 9, marks: [mark(0.8)] },
    { start: 10, end: 13, marks: [] },
    { start: 14, end: 24, marks: [mark(0.3)] },
    { start: 25, end: 28, marks: [], isUnsure: true },
  ]
  expect(unreadThoughts(REPLY, { kind: 'other', segments })).toEqual([
    { start: 10, quote: 'Mm.', standing: 'no-code' },
    { start: 25, quote: 'Hm.', standing: 'not-sure' },
  ])
})

test('many words are shortened', () => {
  const text = 'word '.repeat(40).trim()
  const [thought] = unreadThoughts(text, {
    kind: 'other',
    segments: [{ start: 0, end: text.length, marks: [] }],
  })
  expect(thought?.quote).toBe(`${'word '.repeat(12).trim()}…`)
})
