import { describe, expect, test } from 'vitest'
import { type Answering, answeredMark, contestedText, type GivenMark } from './answered-mark.ts'

const BEFORE: GivenMark = {
  levels: {
    empathy: { status: 'level', level: 2 },
    boundaries: { status: 'needs-a-person' },
  },
  comments: [
    { index: 1, text: 'Well begun.' },
    { index: 3, text: 'Too quick. Wait.' },
  ],
  summary: 'A calm beginning.',
}

const LEVEL = { kind: 'level', skill: 'empathy' } as const
const COMMENT = { kind: 'sentence', where: 'comment', index: 3, quote: 'Wait.' } as const
const SUMMARY = { kind: 'sentence', where: 'summary', index: null, quote: 'A calm' } as const

const answered = (about: Parameters<typeof answeredMark>[1], answering: Partial<Answering>) =>
  answeredMark(BEFORE, about, { levels: {}, text: null, ...answering })

describe('The mark after an answer', () => {
  test('has the new levels, and everything else as it was', () => {
    expect(answered(LEVEL, { levels: { empathy: '3', boundaries: 'not-assessed' } })).toEqual({
      ...BEFORE,
      levels: { empathy: { status: 'level', level: 3 }, boundaries: { status: 'not-assessed' } },
    })
  })

  test('is none where nothing changes', () => {
    expect(answered(LEVEL, { levels: { empathy: '2', boundaries: '' } })).toBeNull()
    expect(answered(COMMENT, { text: 'Too quick. Wait.' })).toBeNull()
    expect(answered(SUMMARY, { text: 'A calm beginning. ' })).toBeNull()
  })

  test('has the contested words anew, and a comment that was emptied no more', () => {
    expect(answered(COMMENT, { text: 'Quick, and then you waited.' })?.comments).toEqual([
      { index: 1, text: 'Well begun.' },
      { index: 3, text: 'Quick, and then you waited.' },
    ])
    expect(answered(COMMENT, { text: ' ' })?.comments).toEqual([{ index: 1, text: 'Well begun.' }])
    expect(answered(SUMMARY, { text: 'Calm.' })?.summary).toBe('Calm.')
  })

  test('words that a marker did not write cannot be written anew', () => {
    const observer = { ...COMMENT, where: 'observer' } as const
    expect(
      [LEVEL, observer, COMMENT, SUMMARY].map((about) => contestedText(BEFORE, about)),
    ).toEqual([null, null, 'Too quick. Wait.', 'A calm beginning.'])
    expect(answered(observer, { text: 'Other.' })).toBeNull()
  })
})
