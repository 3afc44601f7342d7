import { describe, expect, test } from 'vitest'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import { answersDiffer } from './answers-differ.ts'

const speech = (says: string, more: Partial<ClientSpeech> = {}): ClientSpeech => ({
  line: null,
  says,
  stage: null,
  cues: [],
  moment: null,
  fact: null,
  ending: null,
  spokenBy: 'embedded',
  ...more,
})

const sentences = (session: ClientSpeech | null, retry: ClientSpeech | null) =>
  answersDiffer(session, retry, 'Sam').map(({ sentence }) => sentence)

describe('What the client says next', () => {
  test('is told from both branches', () => {
    expect(sentences(speech('Yeah'), speech('It is lonely.'))).toEqual([
      'In the session Sam answered “Yeah”. This time: “It is lonely.”',
    ])
  })

  test('says more than its words where something was told', () => {
    const told = speech('My brother left.', { fact: 'brother' })
    expect([sentences(speech('Yeah.'), told), sentences(told, speech('Yeah.'))]).toEqual([
      [
        'In the session Sam answered “Yeah.” This time: “My brother left.” With it Sam tells you something that stayed untold at this place.',
      ],
      [
        'In the session Sam answered “My brother left.” This time: “Yeah.” What Sam told you at this place of the session stays untold.',
      ],
    ])
  })

  test('says where the client goes, and stays', () => {
    const leaving = speech('I am going.', { ending: 'walks-out' })
    expect([sentences(speech('Mm.'), leaving), sentences(leaving, speech('Mm.'))]).toEqual([
      ['In the session Sam answered “Mm.” This time: “I am going.” With it Sam ends the session.'],
      [
        'In the session Sam answered “I am going.” This time: “Mm.” In the session Sam ended it here.',
      ],
    ])
  })

  test('may be a silence, and may be missing where the session was over', () => {
    const silent = speech('…', { stage: 'shrugs' })
    expect([sentences(null, silent), sentences(silent, silent), sentences(silent, null)]).toEqual([
      ['This time Sam answers: without a word, “shrugs”.'],
      ['Sam answers the very same: without a word, “shrugs”.'],
      [],
    ])
  })
})
