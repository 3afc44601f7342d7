import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOSTILE_FILES, HTML_EVERYWHERE, LONG_FILE, MARKUP } from './hostile-file.fixture.ts'
import { minimalScenarioYaml } from './minimal-scenario.fixture.ts'
import { parseScenario, parseScenarioBytes } from './parse-scenario.ts'

describe('A hostile file', () => {
  test.each(Object.entries(HOSTILE_FILES))('%s: is answered with what is wrong', (_, text) => {
    const { diagnostics } = parseScenarioBytes(new TextEncoder().encode(text), 'f')
    expect(diagnostics.length).toBeGreaterThan(0)
  })

  test('five thousand lines are no reason to refuse a file', () => {
    expect(LONG_FILE.split('\n').length).toBeGreaterThan(5000)
    expect(parseScenario(LONG_FILE, 'f').diagnostics).toEqual([])
  })

  test('ten megabytes are refused without being read', () => {
    const text = HOSTILE_FILES['ten megabytes of text'] ?? ''
    expect(text.length).toBe(10 * 1024 * 1024)
    expect(parseScenario(text, 'f').diagnostics.map(({ code }) => code)).toEqual(['SCN001'])
  })

  test('pointers that multiply are never followed', () => {
    const text = HOSTILE_FILES['exploding pointers'] ?? ''
    expect(parseScenario(text, 'f').diagnostics.map(({ code }) => code)).toEqual(['SCN007'])
  })

  test('keys of a prototype are unknown keys and change no object', () => {
    const { scenario, diagnostics } = parseScenario(HOSTILE_FILES['keys of a prototype'] ?? '', 'f')
    expect(scenario).toBe(null)
    expect(
      diagnostics.filter(({ code }) => code === 'SCN012').map(({ message }) => message),
    ).toEqual([
      'unknown key "__proto__"',
      'unknown key "constructor"',
      'unknown key "toString"',
      'unknown key "__proto__"',
      'unknown key "hasOwnProperty"',
    ])
    expect('isPolluted' in {}).toBe(false)
  })

  test('markup in every text is text: kept letter by letter, and no reason to refuse', () => {
    const { scenario, diagnostics } = parseScenario(HTML_EVERYWHERE, 'f')
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([
      scenario?.title,
      scenario?.opening.says,
      scenario?.opening.stage,
      scenario?.moments[0]?.exemplars[0]?.why,
    ]).toEqual([
      `${MARKUP} The resit`,
      `${MARKUP} Hi. I wasn't sure I'd come, to be honest.`,
      `${MARKUP} sits on the edge of the chair`,
      `${MARKUP} Names the weariness in Sam's own word.`,
    ])
  })

  test('a megabyte is refused with one diagnostic', () => {
    expect(
      parseScenario(HOSTILE_FILES['a megabyte of text'] ?? '', 'f').diagnostics.map(
        ({ code }) => code,
      ),
    ).toEqual(['SCN001'])
  })

  test('a quotation mark that is never closed is named before the whole file is read as one text', () => {
    const text = `title: "${'word '.repeat(5000)}`
    expect(parseScenario(text, 'f').diagnostics).toEqual([
      {
        code: 'SCN001',
        severity: 'error',
        file: 'f',
        line: 1,
        column: 8,
        message: 'one text is longer than 20000 characters, so the file was not read',
        fix: 'Look for a quotation mark that is never closed, or for text that was pasted into the wrong place.',
      },
    ])
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
