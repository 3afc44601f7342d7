import { describe, expect, test } from 'vitest'
import { turnedSentence, turnedTail } from './turned-words.ts'

describe('Words given back with the persons turned', () => {
  test.each([
    [
      'I still know all the door codes.',
      'You still know all the door codes',
      'you still know all the door codes',
    ],
    ["So I'm here for the stamp.", "You're here for the stamp", "you're here for the stamp"],
    ['I was early. It rained on my coat.', 'It rained on your coat', 'it rained on your coat'],
    [
      'She told me that I am hers.',
      'She told you that you are hers',
      'she told you that you are hers',
    ],
    ['Kasia sleeps like a stone.', 'Kasia sleeps like a stone', null],
    [
      'I’ve kept it all to myself.',
      "You've kept it all to yourself",
      "you've kept it all to yourself",
    ],
  ])('"%s" comes back as "%s"', (said, atStart, inside) => {
    expect(turnedSentence(said)).toEqual({ atStart, inside })
  })

  test.each([
    ['a question', 'Who sees what I say here?'],
    ['words to the listener', 'You should ask my wife about that.'],
    ['an order', 'Tell me that I am wrong about it.'],
    ['a quotation', 'She said "I know" and left my room.'],
    ['two words', 'I suppose.'],
    ['a silence', '…'],
    [
      'more than anybody would say back',
      'I went to the shop and then I went to the bank and then I came home and I sat in the car outside.',
    ],
  ])('%s does not lend itself', (_, said) => {
    expect(turnedSentence(said)).toEqual(null)
  })

  test.each([
    ['I walk past the folder.', 'You walk past the folder'],
    ["I painted the fence twice over, and nobody's any the wiser.", "Nobody's any the wiser"],
    [
      'Without a single word to anybody at home for a whole year then',
      'At home for a whole year then',
    ],
    ['Sure.', 'Sure'],
  ])('the end of "%s" is "%s"', (said, atStart) => {
    expect(turnedTail(said)?.atStart).toEqual(atStart)
  })

  test('a silence has no last words', () => {
    expect(turnedTail('…')).toEqual(null)
  })
})
