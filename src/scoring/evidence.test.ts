import { expect, test } from 'vitest'
import { firstWords, quoteAt, standsIn, verifyEvidence } from './evidence.ts'
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

test('long words are quoted from their beginning, up to a whole word, and the cut is marked', () => {
  const text = `${'word '.repeat(40)}`
  expect(firstWords(text)).toBe(`${'word '.repeat(22)}…`)
})

test('an ellipsis stands in a quote where a sentence was cut, and nowhere else', () => {
  const text = 'Well. I wonder, “is it late?” you said; and then it was quiet'
  const quoted = (words: string) =>
    quoteAt(text, text.indexOf(words), text.indexOf(words) + words.length)
  expect(['Well', 'I wonder', 'is it late', 'you said', 'it was quiet', text].map(quoted)).toEqual([
    'Well',
    'I wonder …',
    'is it late',
    'you said',
    '… it was quiet',
    text,
  ])
})

test('a quote stands in a text by its words; the ellipsis of a cut is not among them', () => {
  const text = 'I wonder what it would give you.'
  expect(
    ['I wonder …', '… would give you.', '… it would …', 'I wonder… you.', '…', ' '].map((quote) =>
      standsIn(text, quote),
    ),
  ).toEqual([true, true, true, false, false, false])
})
