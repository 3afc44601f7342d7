import { describe, expect, test } from 'vitest'
import { aLine } from './corpus-line.fixture.ts'
import { cohensKappa, readingAgreement } from './reading-agreement.ts'

const read = (first: readonly string[], second: readonly string[] | null) =>
  aLine({ thoughts: [{ text: 'So?', codes: { first, second, agreed: first } }] })

const codeIn = (lines: ReturnType<typeof read>[], wanted: string) =>
  readingAgreement(lines).byCode.find(({ code }) => code === wanted)

describe('Cohen’s κ', () => {
  test('is what is left of agreement after chance', () => {
    // both say yes 20 times, both no 15; 5 and 10 apart: observed 0.70, chance 0.50
    const pairs = [
      ...Array<[boolean, boolean]>(20).fill([true, true]),
      ...Array<[boolean, boolean]>(5).fill([true, false]),
      ...Array<[boolean, boolean]>(10).fill([false, true]),
      ...Array<[boolean, boolean]>(15).fill([false, false]),
    ]
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10)
  })

  test('is not given where there is nothing to agree on', () => {
    expect(cohensKappa([])).toBeNull()
    expect(cohensKappa([['a', 'a']])).toBeNull()
  })
})

describe('Two readings', () => {
  test('are compared by code, modifiers and order aside', () => {
    const lines = [
      read(['CQ+stk'], ['CQ']),
      read(['CR', 'RF'], ['RF', 'CR+dbl']),
      read(['SR'], ['CR']),
      read(['SR'], null),
    ]
    const agreement = readingAgreement(lines)
    expect([agreement.replies, agreement.readTwice, agreement.thoughts]).toEqual([4, 3, 3])
    expect(agreement.sameCodes).toBeCloseTo(2 / 3, 10)
    expect(codeIn(lines, 'CR')).toEqual({
      code: 'CR',
      first: 1,
      second: 2,
      both: 1,
      kappa: expect.closeTo(0.4, 10),
    })
    expect(codeIn(lines, 'ADV')).toEqual({ code: 'ADV', first: 0, second: 0, both: 0, kappa: null })
  })

  test('may note the form of a question beside codes that ask, or leave it out', () => {
    const lines = [read(['SEEK', 'OQ'], ['SEEK']), read(['OQ'], ['OQ']), read([], [])]
    expect(readingAgreement(lines).sameCodes).toBe(1)
    expect(codeIn(lines, 'OQ')).toEqual({ code: 'OQ', first: 1, second: 1, both: 1, kappa: 1 })
  })

  test('are not made up where only one was given', () => {
    const once = aLine({
      thoughts: [],
      kind: { first: 'input', second: null, agreed: 'input' },
    })
    const { sameCodes, sameKind, kindKappa } = readingAgreement([once])
    expect({ sameCodes, sameKind, kindKappa }).toEqual({
      sameCodes: null,
      sameKind: null,
      kindKappa: null,
    })
  })
})
