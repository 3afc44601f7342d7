import { describe, expect, test } from 'vitest'
import { aLine, aThought, inFile } from './corpus-line.fixture.ts'
import type { CorpusLine } from './corpus-line.ts'
import { repeatFaults } from './corpus-repeats.ts'
import type { MatchedReply } from './fairness-pairs.ts'

const WORDS = 'I would ring the lender first, before your family.'

const reply = (session: string, code: string, changes: Partial<CorpusLine> = {}): CorpusLine =>
  aLine({ session, client: `Client of ${session}.`, thoughts: [aThought(WORDS, code)], ...changes })

/** Held out here are the lines whose client is a nurse. */
const isMeasured = ({ client }: CorpusLine): boolean => client.includes('nurse')
const AT_THE_DOOR = 'I stood outside the door for an hour and went home.'

const contrast = (client: string, session: string, code: string): CorpusLine =>
  reply(session, code, { family: 'contrast', client })

const matchedPair = (words: string): MatchedReply => ({
  conversation: 'p1',
  turn: 3,
  subject: 'debt',
  quality: 'good',
  client: 'Nothing that the corpus says anywhere.',
  cues: [],
  codes: ['ADV'],
  replies: Object.fromEntries(
    ['standard', 'second-language', 'aave', 'scots', 'indian', 'nigerian'].map((style) => [
      style,
      words,
    ]),
  ) as MatchedReply['replies'], // the other styles are not read here
})

describe('Repeats in the corpus', () => {
  test('are named by the later line', () => {
    const lines = inFile(reply('s1', 'PWP'), reply('s2', 'ADV'))
    expect(repeatFaults(lines, [])).toEqual([
      {
        at: 'a.jsonl:2',
        says: `s2#0 says the words of s1#0 again: "${WORDS}" Write one of them anew.`,
      },
    ])
  })

  test('are meant where one contrast says the same words with another function', () => {
    const lines = inFile(contrast('Tell me.', 'c-01-a', 'PWP'), contrast('Hm.', 'c-01-b', 'ADV'))
    expect(repeatFaults(lines, [], isMeasured)).toEqual([])
  })

  test('are not meant across two contrasts', () => {
    const lines = inFile(contrast('Tell me.', 'c-01-a', 'PWP'), contrast('Hm.', 'c-02-b', 'ADV'))
    expect(repeatFaults(lines, [], isMeasured)).toHaveLength(1)
  })

  test('are not meant where both sides of a contrast are coded alike', () => {
    const lines = inFile(contrast('Tell me.', 'c-01-a', 'ADV'), contrast('Hm.', 'c-01-b', 'ADV'))
    expect(repeatFaults(lines, [], isMeasured)).toEqual([
      {
        at: 'a.jsonl:2',
        says: 'c-01-b#0 says the words of c-01-a#0 again as a contrast, with the same codes: change one, or its words.',
      },
    ])
  })

  test('are not meant where one side of a contrast is trained on and one held out', () => {
    const lines = inFile(contrast('A nurse?', 'c-01-a', 'PWP'), contrast('Hm.', 'c-01-b', 'ADV'))
    expect(repeatFaults(lines, [], isMeasured)).toEqual([
      {
        at: 'a.jsonl:2',
        says: 'c-01-b#0 says the words of c-01-a#0 again, one in training and one held out: keep both sides of a contrast in one part.',
      },
    ])
  })

  test('of a client turn are named where one is trained on and one held out', () => {
    const lines = inFile(
      reply('s1', 'ADV', { client: AT_THE_DOOR }),
      aLine({ session: 's2', client: `${AT_THE_DOOR} Nurse.` }),
      aLine({ session: 's3', client: AT_THE_DOOR }),
    )
    const isThird = ({ session }: CorpusLine) => session === 's3'
    expect(repeatFaults(lines, [], isThird).map(({ at }) => at)).toEqual(['a.jsonl:3', 'a.jsonl:3'])
    expect(repeatFaults(lines, [], () => false)).toEqual([])
  })

  test('of a matched pair, which is measured only, are named once', () => {
    expect(repeatFaults(inFile(reply('s1', 'ADV')), [matchedPair(WORDS)])).toEqual([
      {
        at: 'a.jsonl:1',
        says: 's1#0 has words of the matched pair p1#3, which is measured only: write the line anew.',
      },
    ])
  })
})
