import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment } from './segmentation.ts'

const cuts = (text: string): readonly string[] =>
  segment(text).map(({ words }) => words.map(({ plain }) => plain).join(' '))

test.each([
  [
    'you carried all of that by yourself what happened after the funeral',
    ['you carried all of that by yourself', 'what happened after the funeral'],
  ],
  [
    'it sounds like you were scared of him are you safe at home now',
    ['it sounds like you were scared of him', 'are you safe at home now'],
  ],
  [
    'you lost your job and then the flat so what has kept you going',
    ['you lost your job and then the flat', 'so what has kept you going'],
  ],
  [
    'nobody there listened to you i am glad that you told me today',
    ['nobody there listened to you', 'i am glad that you told me today'],
  ],
])('Words without marks are cut where a thought opens: "%s"', (text, thoughts) => {
  expect(cuts(text)).toEqual(thoughts)
})

test.each([
  'you wonder what would happen to the boys if you left',
  'when your dad shouts like that you feel about five years old again',
  'the friend you lost was the one who knew what you needed',
  'how many of those tablets are you taking on a bad day',
  'you feel that it is all your fault because you were not there',
  'tell me about the day that you decided to move out',
])('One thought without marks stays whole: "%s"', (text) => {
  expect(cuts(text)).toHaveLength(1)
})

test('Commas and capitals mark a sentence that runs on for good reason', () => {
  expect(
    cuts('You sat by her bed, night after night, and it is still with you today.'),
  ).toHaveLength(1)
})

test.each([
  ['Ye didnae greet in front o the bairns', 'you did not cry in front of the children'],
  ["You ain't gotta decide tonight", 'you do not have to decide tonight'],
  ['You been carrying this a long time', 'you have been carrying this a long time'],
  ['Your worried about the baby', 'you are worried about the baby'],
  ['Your baby is worried', 'your baby is worried'],
  ["There's no wrong answer", 'there is no wrong answer'],
  ["You're no alone in it", 'you are not alone in it'],
  ['He dey worry you', 'he is worry you'],
  ['You told him today itself', 'you told him today'],
  ['You should of told her', 'you should have told her'],
  ['You feel lonely lah', 'you feel lonely'],
  ['A greeting from my da', 'a greeting from my dad'],
])('Words are made plain by their place: "%s"', (typed, plain) => {
  expect(cuts(typed)).toEqual([plain])
})

test("The client's own words are no slips", () => {
  expect(segment('so the techer hurt you', new Set(['techer']))[0]?.words[2]?.plain).toBe('techer')
  expect(segment('so the techer hurt you')[0]?.words[2]?.plain).toBe('teacher')
})

test('Names keep their letters', () => {
  expect(cuts('You met Marthe and Frind there')).toEqual(['you met marthe and frind there'])
})

test('Thoughts stand in order, and every word lies inside its own', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'you',
          'felt',
          'it',
          'what',
          'happened',
          'are',
          'lonely',
          '.',
          '?',
          ',',
          'lol',
          'o',
          'recieve',
          "don't",
        ),
      ),
      (pieces) => {
        const thoughts = segment(pieces.join(' '))
        const places = thoughts.flatMap(({ start, end }) => [start, end])
        expect(places).toEqual([...places].sort((a, b) => a - b))
        for (const { words, start, end } of thoughts)
          expect(words.filter((word) => word.start < start || word.end > end)).toEqual([])
      },
    ),
  )
})
