import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimalScenarioYaml } from './minimal-scenario.fixture.ts'
import { parseScenario, parseScenarioBytes } from './parse-scenario.ts'

const LIMIT_MS = 1000
const FULL = 250 * 1024

/** Files made to hurt, all at the largest size that is still read unless the name says otherwise. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a megabyte of text': 'title: x\n'.repeat(120_000),
  'ten megabytes of text': 'x'.repeat(10 * 1024 * 1024),
  'open brackets': '['.repeat(FULL),
  'open braces': '{a: '.repeat(FULL / 4),
  'nested dashes': '- '.repeat(FULL / 2),
  'nested question marks': '? '.repeat(FULL / 2),
  'growing indentation': Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'closing brackets': ']'.repeat(FULL),
  quotes: '"'.repeat(FULL),
  'wrong escapes': `"${'\\x'.repeat(FULL / 2)}"`,
  directives: '%a\n'.repeat(FULL / 3),
  documents: '---\n'.repeat(FULL / 4),
  'the same key': 'lines:\n'.repeat(FULL / 7),
  'many keys': Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'),
  names: '&a '.repeat(FULL / 3),
  pointers: `a: &a x\nlines:\n${'- *a\n'.repeat(FULL / 6)}`,
  'exploding pointers': [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghi'].map(
      (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`,
    ),
  ].join('\n'),
  'a circle of pointers': 'title: &a [*a]\nlines: *a',
  'a scenario with five thousand ill-shaped lines': minimalScenarioYaml.replace(
    'lines:\n  - { says: I guess',
    `lines:\n${'  - { sys: x }\n'.repeat(5000)}  - { says: I guess`,
  ),
  'a scenario with thousands of lines': minimalScenarioYaml.replace(
    'lines:\n  - { says: I guess',
    `lines:\n${Array.from({ length: 5000 }, (_, at) => `  - { says: Line number ${at}. }\n`).join('')}  - { says: I guess`,
  ),
}

describe('A hostile file', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    test(
      `${name}: a clear answer in under a second`,
      () => {
        const { diagnostics } = parseScenarioBytes(new TextEncoder().encode(text), 'f')
        expect(diagnostics.length).toBeGreaterThan(0)
      },
      LIMIT_MS,
    )
  }

  test('a megabyte is refused with one diagnostic', () => {
    expect(
      parseScenario(HOSTILE['a megabyte of text'] ?? '', 'f').diagnostics.map(({ code }) => code),
    ).toEqual(['SCN001'])
  })
})

describe('Any text at all', () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        'a',
        'lines',
        ': ',
        ':',
        '- ',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        '&a',
        '*a',
        '!b',
        '"',
        "'",
        '|',
        '>',
        '#',
        '?',
        '---',
        '%',
        ',',
        '\t',
        '1',
        '~',
        '<<',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))

  test('never throws and always says something', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string()), (text) => {
        expect(parseScenario(text, 'f').diagnostics.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  test('a scenario with a piece of it replaced never throws and every place is inside the file', () => {
    fc.assert(
      fc.property(fc.nat(minimalScenarioYaml.length), fc.nat(60), yamlish, (at, cut, put) => {
        const text = minimalScenarioYaml.slice(0, at) + put + minimalScenarioYaml.slice(at + cut)
        const lines = text.split('\n')
        const outside = parseScenario(text, 'f').diagnostics.filter(
          ({ line, column }) =>
            line < 1 || column < 1 || column > (lines[line - 1] ?? '').length + 1,
        )
        expect(outside).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
