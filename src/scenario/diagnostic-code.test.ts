import { describe, expect, test } from 'vitest'
import { BROKEN_COMBINATIONS } from './broken-combination.fixture.ts'
import { BROKEN_SCENARIOS, BROKEN_WHEN_PARSED } from './broken-scenarios.fixture.ts'
import { DIAGNOSTIC_CODES } from './diagnostic-code.ts'
import type { BrokenScenario } from './edited-scenario.fixture.ts'
import { parseScenario } from './parse-scenario.ts'

const PARSED: Readonly<Record<string, readonly BrokenScenario[]>> = BROKEN_WHEN_PARSED

/** All that is said of a file; that the minimal scenario is short is meant so. */
const toldOf = (text: string, besides: string): readonly string[] =>
  parseScenario(text, 'sam.yaml')
    .diagnostics.filter(({ code }) => code !== 'SCN050' || besides === 'SCN050')
    .map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)

describe('Every diagnostic on a broken file', () => {
  test('each code has an example, and there are sixty at least with one mistake each', () => {
    expect(Object.keys(BROKEN_SCENARIOS).sort()).toEqual(Object.keys(DIAGNOSTIC_CODES).sort())
    expect(Object.values(BROKEN_SCENARIOS).flat().length).toBeGreaterThanOrEqual(60)
  })

  for (const [code, examples] of Object.entries(PARSED)) {
    test.each(examples.map((example, at) => ({ ...example, at: at + 1 })))(
      `${code}: example $at is told once, where it stands, and nothing else is`,
      ({ text, told }) => {
        expect(toldOf(text, code)).toEqual(told)
        expect(told.some((line) => line.includes(code))).toBe(true)
      },
    )
  }

  test.each(Object.entries(BROKEN_COMBINATIONS))('together: %s', (_, { text, told }) => {
    expect(toldOf(text, 'none')).toEqual(told)
  })

  test('no message or fix is left in the words of a library or without an end', () => {
    const all = Object.values(PARSED)
      .flat()
      .flatMap(({ text }) => parseScenario(text, 'sam.yaml').diagnostics)
    const odd = all.filter(
      ({ message, fix }) =>
        /invalid|unrecogni[sz]ed|received|zod|undefined|\[object|NaN|Infinity/i.test(
          message + fix,
        ) || !/[.?]$/.test(fix),
    )
    expect(odd.map(({ code, message, fix }) => `${code} ${message} ${fix}`)).toEqual([])
  })
})
