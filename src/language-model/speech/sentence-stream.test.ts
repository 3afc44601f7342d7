import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentence-stream.ts'

/** The sentences of a text that comes in pieces. */
function cut(pieces: readonly string[]): readonly string[] {
  const stream = sentencesOf()
  const sentences = pieces.flatMap((piece) => stream.push(piece))
  const rest = stream.rest()
  return rest === '' ? sentences : [...sentences, rest]
}

const ROWS: readonly (readonly [name: string, text: string, sentences: readonly string[]])[] = [
  ['a full stop', 'Not really. I sleep.', ['Not really.', 'I sleep.']],
  ['no mark at all', 'dunno', ['dunno']],
  ['lower case', 'ok. it stings. bye?', ['ok.', 'it stings.', 'bye?']],
  ['an ellipsis that goes on', "I can't… one minute.", ["I can't… one minute."]],
  ['three dots that go on', "that's... thanks.", ["that's... thanks."]],
  ['an ellipsis that ends', 'Sort of… He left.', ['Sort of…', 'He left.']],
  ['silence', '…', ['…']],
  ['a title', 'Dr. Hale said so. Mr. Reid too.', ['Dr. Hale said so.', 'Mr. Reid too.']],
  ['an initial', 'It was J. Smith. Fine.', ['It was J. Smith.', 'Fine.']],
  ['the word I', 'So did I. Then bed.', ['So did I.', 'Then bed.']],
  ['a decimal', 'It was 3.5 miles. Far.', ['It was 3.5 miles.', 'Far.']],
  ['an hour', 'At 4 a.m. i wake. Yes.', ['At 4 a.m. i wake.', 'Yes.']],
  ['closing quotes', "She said 'fine.' I know.", ["She said 'fine.'", 'I know.']],
  ['a quotation that goes on', '"How?" they ask. Well.', ['"How?" they ask.', 'Well.']],
  ['double quotes', '"Fine." That was it.', ['"Fine."', 'That was it.']],
  ['marks in a row', 'What?! No.', ['What?!', 'No.']],
  ['a dash', 'I just — no. Leave it.', ['I just — no.', 'Leave it.']],
  ['lines', 'one\n\ntwo\nthree', ['one', 'two', 'three']],
  ['Chinese', '我不知道。你呢？好', ['我不知道。', '你呢？', '好']],
  ['a stage direction', '*looks up. sighs* Yes. No.', ['*looks up. sighs* Yes.', 'No.']],
  ['a stage direction on its own line', '*shrugs*\n\nDunno. Why?', ['*shrugs*\nDunno.', 'Why?']],
  ['a name before it', 'Kai: *shrugs* Dunno. Why?', ['Kai: *shrugs* Dunno.', 'Why?']],
  ['a stage direction and nothing else', '*shrugs*', ['*shrugs*']],
  ['a star that never closes', `*so. ${'on '.repeat(60)}`, ['*so.', `${'on '.repeat(60).trim()}`]],
  ['a list', '1. One thing. 2. Two.', ['1. One thing.', '2. Two.']],
  ['much space', `Yes.${' \n'.repeat(500)}No.`, ['Yes.', 'No.']],
]

describe('Sentence stream', () => {
  test.each(ROWS)('%s', (_, text, sentences) => {
    expect(cut([text])).toEqual(sentences)
  })

  test.each(ROWS)('%s, a character at a time', (_, text, sentences) => {
    expect(cut([...text])).toEqual(sentences)
  })

  test('a sentence is passed on as soon as the next one begins', () => {
    const stream = sentencesOf()
    expect([stream.push('Yes.'), stream.push(' '), stream.push('N'), stream.rest()]).toEqual([
      [],
      [],
      ['Yes.'],
      'N',
    ])
  })

  test('text without an end is cut all the same, at a space where there is one', () => {
    const lengths = cut(['word '.repeat(200), 'x'.repeat(900)]).map(({ length }) => length)
    expect(lengths).toEqual([399, 399, 199, 400, 400, 100])
  })

  const PIECES = fc.array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '…',
        '... ',
        '?" ',
        '*',
        '(',
        ')',
        '\n',
        'Dr. ',
        '3.5',
        '。',
        ' — ',
        '“',
        '”',
        ': ',
        '😶',
        'Kai',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('I dunno', 'it stings', 'Not really', 'x'.repeat(500)),
    ),
    { maxLength: 30 },
  )

  test('nothing is lost but white space', () => {
    fc.assert(
      fc.property(PIECES, (pieces) => {
        expect(cut(pieces).join('').replace(/\s/g, '')).toBe(pieces.join('').replace(/\s/g, ''))
      }),
    )
  })

  test('however the text comes in pieces, the sentences are the same', () => {
    fc.assert(
      fc.property(PIECES, (pieces) => {
        const text = pieces.join('')
        expect(cut([...text])).toEqual(cut([text]))
        expect(cut(pieces)).toEqual(cut([text]))
      }),
      { numRuns: 300 },
    )
  })
})
