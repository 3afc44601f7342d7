import { describe, expect, test } from 'vitest'
import { BROKEN_PLOTS } from './broken-plot.fixture.ts'
import { BROKEN_SHAPES } from './broken-shape.fixture.ts'
import { BROKEN_WHOLES } from './broken-whole.fixture.ts'
import { BROKEN_WORDINGS } from './broken-wording.fixture.ts'
import { DIAGNOSTIC_CODES } from './diagnostic-code.ts'
import type { BrokenScenario } from './edited-scenario.fixture.ts'
import { parseScenario } from './parse-scenario.ts'

const BROKEN: Readonly<Record<string, readonly BrokenScenario[]>> = {
  ...BROKEN_SHAPES,
  ...BROKEN_PLOTS,
  ...BROKEN_WORDINGS,
  ...BROKEN_WHOLES,
}

/** The minimal scenario is short on purpose. */
const isKnown = (code: string, expected: string) => code === 'SCN050' && expected !== 'SCN050'

describe('Every diagnostic on a broken file', () => {
  test('each code has an example, and each example a code', () => {
    expect(Object.keys(BROKEN).sort()).toEqual(Object.keys(DIAGNOSTIC_CODES).sort())
  })

  for (const [code, examples] of Object.entries(BROKEN)) {
    test.each(examples.map((example, at) => ({ ...example, at: at + 1 })))(
      `${code}: example $at is told once, where it stands, and nothing else is`,
      ({ text, told }) => {
        const diagnostics = parseScenario(text, 'sam.yaml').diagnostics.filter(
          (diagnostic) => !isKnown(diagnostic.code, code),
        )
        expect(
          diagnostics.map(
            ({ line, column, code: given, message }) => `${line}:${column} ${given} ${message}`,
          ),
        ).toEqual(told)
        expect(told.some((line) => line.includes(code))).toBe(true)
      },
    )
  }

  test('no message or fix is left in the words of a library or without an end', () => {
    const all = Object.values(BROKEN)
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
