import { expect, test } from 'vitest'
import { firstWords, verifyEvidence } from './evidence.ts'
import { client, said, session } from './transcript.fixture.ts'

const transcript = session(client('I miss the sea.'), said('The sea was home.'))
const claim = (index: number, quote: string) => ({ index, quote, reason: 'Because.', helped: true })

test('a claim is kept where its quote stands in the turn it names, and each place once', () => {
  expect(
    verifyEvidence(transcript, [
      claim(1, 'was home'),
      claim(0, 'was home'),
      claim(7, 'was home'),
      claim(1, ' '),
      claim(1, 'was home'),
      claim(1, 'Was home'),
    ]),
  ).toEqual([claim(1, 'was home')])
})

test('long words are quoted from their beginning, up to a whole word', () => {
  const text = `${'word '.repeat(40)}`
  expect(firstWords(text)).toBe('word '.repeat(22).trim())
})
