import { expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import { readTranscript } from './transcript-reading.ts'

test('a raw transcript is read in order, each reply in the context of what came before, cues marked as detected', () => {
  const heard = 'We moved again last month, and I miss my friends.'
  const reply = 'What was the move like for you?'
  const read = readTranscript([
    { speaker: 'client', text: heard },
    { speaker: 'trainee', text: reply },
  ])
  const cues = ['affectCue'] as const
  expect(read).toEqual({
    cuesFrom: 'detected',
    laconicClient: false,
    turns: [
      {
        speaker: 'client',
        index: 0,
        text: heard,
        cues,
        cueSureness: { affectCue: expect.any(Number) },
        detected: [
          { tag: 'affectCue', confidence: expect.any(Number), start: 33, end: expect.any(Number) },
        ],
      },
      {
        speaker: 'trainee',
        index: 1,
        text: reply,
        coded: code({ text: reply }, { previous: [{ speaker: 'client', text: heard, cues }] }),
      },
    ],
  })
})

test('an empty transcript is read as one', () => {
  expect(readTranscript([])).toEqual({ turns: [], cuesFrom: 'detected', laconicClient: false })
})

test('talk for and against a change is found, and is no opening', () => {
  const [turn] = readTranscript([
    { speaker: 'client', text: 'I want to cut down. But I like my wine.' },
  ]).turns
  expect(turn).toEqual({
    speaker: 'client',
    index: 0,
    text: 'I want to cut down. But I like my wine.',
    cues: [],
    cueSureness: {},
    detected: [
      { tag: 'changeTalk', confidence: 0.65, start: 0, end: 18 },
      { tag: 'sustainTalk', confidence: 0.65, start: 24, end: 38 },
    ],
  })
})
