import { describe, expect, test } from 'vitest'
import { corpusCounts, countFaults } from './corpus-counts.ts'
import { aLine, aThought, inFile } from './corpus-line.fixture.ts'
import { FLOORS } from './corpus-plan.ts'

const LINES = [
  aLine({ family: 'LIM>LIM-cold', thoughts: [aThought('That is not allowed here.', 'LIM+cold')] }),
  aLine({ family: 'LIM>LIM-cold', thoughts: [aThought('I am glad, and I cannot.', 'LIM')] }),
  aLine({ family: 'ENC>NC', thoughts: [aThought('Interesting!')] }),
  aLine({
    family: 'ENC>NC',
    thoughts: [aThought('Mm-hmm.', 'ENC'), aThought('Go on.', 'ENC')],
  }),
  aLine({ variety: 'scots', thoughts: [aThought('Aye.', 'ENC')] }),
  aLine({ channel: 'speech', thoughts: [aThought('-so that, you know, word '.repeat(15).trim())] }),
]

const countOf = (counts: readonly { readonly name: string; readonly all: number }[]) =>
  Object.fromEntries(counts.filter(({ all }) => all > 0).map(({ name, all }) => [name, all]))

describe('The counts of the corpus', () => {
  const counts = corpusCounts(LINES)

  test('go by thoughts for codes, modifiers aside', () => {
    expect(countOf(counts.codes)).toEqual({ ENC: 3, LIM: 2 })
  })

  test('tell the near-misses of a family from what they are mistaken for', () => {
    expect(
      counts.families
        .filter(({ all }) => all > 0)
        .map(({ name, all, nearMisses }) => ({ name, all, nearMisses })),
    ).toEqual([
      { name: 'ENC>NC', all: 2, nearMisses: 1 },
      { name: 'LIM>LIM-cold', all: 2, nearMisses: 1 },
    ])
  })

  test('show voices, channels, subjects and forms', () => {
    expect(countOf(counts.varieties)).toEqual({ standard: 5, scots: 1 })
    expect(countOf(counts.channels)).toEqual({ chat: 5, speech: 1 })
    expect(countOf(counts.subjects)).toEqual({ work: 6 })
    expect(countOf(counts.forms)).toEqual({
      'of one word': 2,
      'of 60 words or more': 1,
      'with hesitation': 1,
      'without hesitation': 5,
      'broken off, resumed or spoken over': 1,
    })
  })
})

describe('Too little of something', () => {
  const says = countFaults(inFile(...LINES)).map((fault) => fault.says)

  test.each([
    `Pairs: 6 of at least ${FLOORS.pairs}. Write more.`,
    `Subjects: 1 of at least ${FLOORS.subjects}. Write more.`,
    `Thoughts with ENC: 3 of at least ${FLOORS.thoughtsOfCode}. Write more.`,
    `Near-misses of ENC>NC: 1 of at least ${FLOORS.nearMisses}. Write more.`,
    `Replies in scots: 1 of at least ${FLOORS.variety}. Write more.`,
    `Replies in speech: 1 of at least ${FLOORS.channel}. Write more.`,
    `Replies of one word: 2 of at least ${FLOORS.form}. Write more.`,
  ])('is named: %s', (sentence) => {
    expect(says).toContain(sentence)
  })
})
