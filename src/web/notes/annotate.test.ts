import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Note } from '#feedback/debrief.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { annotate, numberNotes } from './annotate.ts'

const note = (code: Note['code'], start: number, end: number, tone: Note['tone']): Note => ({
  code,
  mark: { code, modifiers: [], quality: 2, confidence: 1, start, end, rule: 'by-hand' },
  quote: '',
  name: code,
  explanation: '',
  tone,
})

describe('Notes on the words of a reply', () => {
  test('a reply without notes stays in one piece', () => {
    expect(annotate('Okay.', [])).toEqual([{ text: 'Okay.', tone: null, ends: [] }])
  })

  test('where notes overlap, what hindered shows before what helped', () => {
    const notes = [note('RF', 0, 10, 'helped'), note('DISM', 5, 15, 'hindered')]
    expect(annotate('0123456789abcdefg', notes)).toEqual([
      { text: '01234', tone: 'helped', ends: [] },
      { text: '56789', tone: 'hindered', ends: [1] },
      { text: 'abcde', tone: 'hindered', ends: [2] },
      { text: 'fg', tone: null, ends: [] },
    ])
  })

  test('notes of the same code share a number, in the order of the words', () => {
    const notes = [
      note('OQ', 8, 9, 'neutral'),
      note('RF', 0, 2, 'helped'),
      note('RF', 4, 6, 'helped'),
    ]
    expect(numberNotes(notes).map(({ number, note: { code } }) => [number, code])).toEqual([
      [1, 'RF'],
      [2, 'OQ'],
    ])
  })

  test('whatever the notes, the pieces joined are the reply', () => {
    const replies = fc.string({ minLength: 1, maxLength: 40 }).chain((text) =>
      fc.record({
        text: fc.constant(text),
        notes: fc.array(
          fc
            .tuple(
              fc.constantFrom(...BEHAVIOUR_CODES),
              fc.nat({ max: text.length - 1 }),
              fc.integer({ min: 1, max: text.length }),
              fc.constantFrom('helped', 'neutral', 'hindered'),
            )
            .filter(([, start, end]) => start < end)
            .map(([code, start, end, tone]) => note(code, start, end, tone)),
          { maxLength: 6 },
        ),
      }),
    )
    fc.assert(
      fc.property(replies, ({ text, notes }) => {
        const pieces = annotate(text, notes)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(new Set(pieces.flatMap(({ ends }) => ends))).toEqual(
          new Set(numberNotes(notes).map(({ number }) => number)),
        )
      }),
    )
  })
})
