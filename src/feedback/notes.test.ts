import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import type { CodedTurn, CodeMark } from '#coding/coded-turn.ts'
import { marksOf } from '#coding/coded-turn.ts'
import { notesOn } from './notes.ts'
import { anySession } from './session.fixture.ts'

const coded = (...marks: readonly CodeMark[]): CodedTurn => ({
  kind: 'other',
  segments: marks.map((mark) => ({ start: mark.start, end: mark.end, marks: [mark] })),
})

const TEXT = 'That sounds lonely. I cannot share my number.'

const lonely: CodeMark = {
  code: 'RF',
  modifiers: [],
  quality: 2,
  confidence: 0.8,
  start: 0,
  end: 18,
  rule: 'by-hand',
}

const limit: CodeMark = { ...lonely, code: 'LIM', start: 20, end: 44 }

describe('Notes', () => {
  test('name what the words do in plain terms, with the words themselves', () => {
    expect(notesOn(TEXT, coded(lonely))).toEqual([
      {
        code: 'RF',
        mark: lonely,
        quote: 'That sounds lonely',
        name: 'Reflection of feeling',
        explanation: 'You named a feeling, and a feeling that is named is easier to stay with.',
        tone: 'helped',
      },
    ])
  })

  test('stand in the order of the words', () => {
    expect(notesOn(TEXT, coded(limit, lonely)).map((note) => note.code)).toEqual(['RF', 'LIM'])
  })

  test('say which of the four parts of a limit were there', () => {
    const [note] = notesOn(TEXT, coded({ ...limit, limitParts: ['limit', 'feeling'] }))
    expect(note?.explanation).toBe(
      'You said clearly what you cannot do; warmth and a reason let it be heard as care. Of the four parts it held the feeling met and the limit said plainly; still to add: a reason in the client’s interest and a way back to the need.',
    )
  })

  test('say of a limit beside words that could not be read only what was heard', () => {
    const { kind, segments } = coded({ ...limit, limitParts: ['limit'] })
    const unread = { start: TEXT.length, end: TEXT.length, marks: [], isUnsure: true as const }
    const [note] = notesOn(TEXT, { kind, segments: [...segments, unread] })
    expect(note?.explanation).toBe(
      'You said clearly what you cannot do; warmth and a reason let it be heard as care. Of the four parts the observer heard the limit said plainly; it cannot tell whether the words it could not read held more.',
    )
  })

  test('say when all four parts of a limit were there', () => {
    const parts = ['feeling', 'limit', 'reason', 'need'] as const
    const [note] = notesOn(TEXT, coded({ ...limit, limitParts: parts }))
    expect(note?.explanation).toContain('All four parts were there')
  })

  test('stand on every mark that counts, however sure the observer is of it', () => {
    const unsure = { ...lonely, confidence: 0.2 }
    expect(notesOn(TEXT, coded(unsure, limit)).map((note) => note.code)).toEqual(['RF', 'LIM'])
  })

  test('leave out marks whose words do not stand in the reply', () => {
    expect(notesOn(TEXT, coded({ ...lonely, start: 200, end: 220 }))).toEqual([])
  })

  test('do not praise a reflection that reads the client as another feeling', () => {
    const [note] = notesOn(TEXT, coded({ ...lonely, modifiers: ['off'] }))
    expect([note?.name, note?.tone]).toEqual(['Reflection of feeling', 'hindered'])
  })

  test('take a stock phrase as neither help nor harm', () => {
    const [note] = notesOn(TEXT, coded({ ...lonely, modifiers: ['gen'] }))
    expect(note?.tone).toBe('neutral')
  })

  test('quote the very words of every reply that is read', () => {
    fc.assert(
      fc.property(anySession, ({ replies }) => {
        for (const { text, coded: read } of replies)
          for (const { quote, mark } of notesOn(text, read))
            expect(quote).toBe(text.slice(mark.start, mark.end))
      }),
      { numRuns: 30 },
    )
  })

  test('are given for what the observer reads', () => {
    const read = code({ text: 'You sound exhausted.' }, { previous: [] })
    expect(notesOn('You sound exhausted.', read).length).toBe(marksOf(read).length)
  })
})
