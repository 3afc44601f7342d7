import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimalScenario, minimalScenarioYaml } from './minimal-scenario.fixture.ts'
import { parseScenario, parseScenarioBytes } from './parse-scenario.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('Reading a scenario file', () => {
  test('a complete file gives the scenario, and a notice that its client has few lines', () => {
    expect(parseScenario(minimalScenarioYaml, 'scenarios/sam.yaml')).toEqual({
      scenario: minimalScenario,
      diagnostics: [
        {
          code: 'SCN050',
          severity: 'warning',
          file: 'scenarios/sam.yaml',
          line: 106,
          column: 1,
          message: 'the client has 49 lines in all; 80 are needed so that nothing is said twice',
          fix: 'Write more lines, most of all for the levels and stances a session spends longest in.',
        },
      ],
    })
  })

  test('Windows line ends change nothing', () => {
    const windows = minimalScenarioYaml.replaceAll('\n', '\r\n')
    expect(parseScenario(windows, 'f')).toEqual(parseScenario(minimalScenarioYaml, 'f'))
  })

  test('mistakes of shape, of references and of content are told in one round', () => {
    const text = minimalScenarioYaml
      .replace('minutes: 15', 'minutes: 3')
      .replace('level: L1\n', 'level: L9\n')
      .replace('after: [tired]', 'after: [tird]')
      .replace('says: Not much to say.', 'says: "I don\'t know."')
      .replace('says: Home is four hours', 'says: She thinks I passed. Home is four hours')
      .replace('more: skilled', 'more: nobody-at-all')
    expect(
      parseScenario(text, 'f').diagnostics.map(
        ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
      ),
    ).toEqual([
      '10:10 SCN015 "minutes" is too low: at least 5',
      '50:17 SCN040 "thinks I passed" gives away the fact "mum-unaware" and can come before its gate has opened',
      '56:12 SCN013 "L9" is not allowed for "level"',
      '90:40 SCN023 there is no moment "tird"',
      '130:13 SCN041 this line is the same as lines/22: "I don\'t know."',
      '171:13 SCN024 there is no trainee "nobody-at-all"',
    ])
  })

  test('an entry that is left out for its shape still counts as being there', () => {
    const text = minimalScenarioYaml.replace('kind: clumsy', 'kind: clmsy')
    expect(parseScenario(text, 'f').diagnostics.map(({ code }) => code)).toEqual([
      'SCN050',
      'SCN013',
    ])
  })

  test('a missing list or id is told once, not again at everything that points to it', () => {
    const withoutId = minimalScenarioYaml.replace('- id: family\n    words', '- words')
    expect(parseScenario(withoutId, 'f').diagnostics.map(({ code }) => code)).toEqual(['SCN010'])
    const withoutList = minimalScenarioYaml.replace('trainees:', 'trainee:')
    expect(parseScenario(withoutList, 'f').diagnostics.map(({ code }) => code)).toEqual([
      'SCN050',
      'SCN012',
    ])
  })

  test('an error of YAML is the only diagnostic, however much else is wrong', () => {
    const text = minimalScenarioYaml
      .replace('minutes: 15', 'minutes: 3')
      .replace('title: The resit', 'title: "The resit')
      .replace('status: active', 'status: [')
    expect(parseScenario(text, 'f').diagnostics.map(({ code }) => code)).toEqual(['SCN005'])
  })

  test('suggests the key that was meant', () => {
    const text = minimalScenarioYaml.replace('policyCard:', 'policy_card:')
    expect(parseScenario(text, 'f').diagnostics.map(({ fix }) => fix)).toContain(
      'Did you mean "policyCard"?',
    )
  })

  test('suggests nothing where nothing is near', () => {
    const text = minimalScenarioYaml.replace('than: clumsy', 'than: zzz')
    expect(parseScenario(text, 'f').diagnostics.find(({ code }) => code === 'SCN024')?.fix).toBe(
      'There are: skilled, clumsy.',
    )
  })

  test('pointers within reason are followed', () => {
    const text = minimalScenarioYaml
      .replace('levels: [L1, L2, L3] }', 'levels: &open [L1, L2, L3] }')
      .replace('buses., levels: [L1, L2, L3] }', 'buses., levels: *open }')
    expect(parseScenario(text, 'f').scenario).toEqual(minimalScenario)
  })
})

describe('Reading bytes', () => {
  test('UTF-8 is read as the text it is', () => {
    expect(parseScenarioBytes(bytes(minimalScenarioYaml), 'f')).toEqual(
      parseScenario(minimalScenarioYaml, 'f'),
    )
  })

  test.each([
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      '1:1 SCN002',
    ],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x66, 0x00), '1:1 SCN002'],
    ['Latin-1', Uint8Array.of(...bytes('id: x\nb: '), 0xe9, 0x74), '2:4 SCN002'],
    ['a surrogate', Uint8Array.of(...bytes('a: '), 0xed, 0xa0, 0x80), '1:4 SCN002'],
    ['an overlong form', Uint8Array.of(...bytes('a: '), 0xc0, 0xaf), '1:4 SCN002'],
    ['a cut-off character', Uint8Array.of(...bytes('a: '), 0xe2, 0x82), '1:4 SCN002'],
  ])('%s is refused, with the place', (_, file, told) => {
    expect(
      parseScenarioBytes(file, 'f').diagnostics.map(
        ({ line, column, code }) => `${line}:${column} ${code}`,
      ),
    ).toEqual([told])
  })

  test('any text comes back from its bytes as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseScenarioBytes(bytes(text), 'f')).toEqual(parseScenario(text, 'f'))
      }),
    )
  })
})
