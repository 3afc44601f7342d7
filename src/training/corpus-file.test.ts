import { describe, expect, test } from 'vitest'
import { parseCorpusFile } from './corpus-file.ts'
import { aLine, aThought } from './corpus-line.fixture.ts'
import type { CorpusLine } from './corpus-line.ts'

const faultsOf = (line: unknown) =>
  parseCorpusFile({ name: 'a.jsonl', text: `${JSON.stringify(line)}\n` }).faults.map(
    ({ at, says }) => `${at} ${says}`,
  )

const withCodes = (...labels: readonly string[]): CorpusLine =>
  aLine({ thoughts: [aThought('Moved again.', ...labels)] })

describe('A line of the corpus', () => {
  test('is read with the place where it stands', () => {
    const text = `\n${JSON.stringify(aLine())}\n`
    expect(parseCorpusFile({ name: 'a.jsonl', text })).toEqual({
      lines: [{ at: 'a.jsonl:2', batch: 'a', line: aLine() }],
      faults: [],
    })
  })

  test('may have no code, one, two or three, with modifiers, and one reading only', () => {
    const once = {
      first: ['CR+dbl+sum', 'RF', 'CQ'],
      second: null,
      agreed: ['CR+dbl+sum', 'RF', 'CQ'],
    }
    expect(
      faultsOf(
        aLine({
          family: 'TSD>LIM-cold',
          thoughts: [aThought('Hm.'), { text: 'So?', codes: once }],
        }),
      ),
    ).toEqual([])
  })

  test('that is no JSON is named', () => {
    expect(parseCorpusFile({ name: 'a.jsonl', text: '{"session":' })).toEqual({
      lines: [],
      faults: [{ at: 'a.jsonl:1', says: 'This is no JSON: write one object on one line.' }],
    })
  })

  test.each([
    ['an unknown code', withCodes('XX'), '"XX" is no code: use one of SR, CR'],
    ['an unknown modifier', withCodes('CQ+wet'), '"wet" is no modifier: use one of sum'],
    ['a modifier twice', withCodes('CQ+stk+stk'), 'CQ+stk+stk has a modifier twice'],
    ['four codes', withCodes('CR', 'RF', 'CQ', 'VAL'), 'a thought has three codes at most'],
    ['a code twice', withCodes('CQ', 'CQ+stk'), 'a code stands twice'],
    ['a feeling without a reflection', withCodes('RF'), 'RF stands alone'],
    ['an unknown subject', aLine({ subject: 'wrok' }), '"wrok" is no known subject'],
    ['an unknown variety', aLine({ variety: 'posh' }), '"posh" is no known variety'],
    ['an unknown family', aLine({ family: 'SR>XX' }), '"SR>XX" is no near-miss family'],
    ['an unknown channel', { ...aLine(), channel: 'letter' }, 'channel: Invalid option'],
    [
      'an unknown kind',
      { ...aLine(), kind: { first: 'talk', second: null, agreed: 'talk' } },
      'kind.first: Invalid',
    ],
    ['a turn below 0', aLine({ turn: -1 }), 'turn: Too small'],
    ['no reply', aLine({ thoughts: [] }), 'a reply holds at least one thought'],
    ['a thought without words', aLine({ thoughts: [aThought('')] }), 'a thought without words'],
    ['space around the words', aLine({ client: 'Hi. ' }), 'client: space at the beginning or end'],
    ['the mark of a candidate', { ...aLine(), candidate: true }, 'Unrecognized key: "candidate"'],
    [
      'punctuation that voice-to-text does not write',
      aLine({ variety: 'voice-to-text' }),
      'thoughts: voice-to-text has no punctuation',
    ],
    [
      'an agreed kind that nobody read',
      aLine({ kind: { first: 'input', second: 'input', agreed: 'other' } }),
      'kind: agreed differs although no reader said so',
    ],
    [
      'agreed codes that the only reader did not give',
      aLine({
        thoughts: [{ text: 'So.', codes: { first: ['SR'], second: null, agreed: ['CR'] } }],
      }),
      'thoughts.0.codes: agreed differs',
    ],
  ])('with %s is named by file and line', (_, line, says) => {
    const faults = faultsOf(line)
    expect(faults.join('\n')).toContain(says)
    expect(faults.every((fault) => fault.startsWith('a.jsonl:1 '))).toBe(true)
  })
})
