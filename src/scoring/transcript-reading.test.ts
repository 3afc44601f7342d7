import { expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import { readTranscript } from './transcript-reading.ts'

test('a raw transcript is read in order, each reply in the context of what came before, cues marked as detected', () => {
  const heard = 'We moved again last month.'
  const reply = 'What was the move like for you?'
  const read = readTranscript([
    { speaker: 'client', text: heard },
    { speaker: 'trainee', text: reply },
  ])
  const [opening] = read.turns
  const { cues, cueSureness } =
    opening?.speaker === 'client' ? opening : { cues: [], cueSureness: {} }
  expect(read).toEqual({
    cuesFrom: 'detected',
    laconicClient: false,
    turns: [
      { speaker: 'client', index: 0, text: heard, cues, cueSureness },
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
