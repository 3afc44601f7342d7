import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { withScript } from './script-as-test.ts'

const SCRIPT = {
  trainee: {
    id: 'tuesday',
    kind: 'clumsy' as const,
    replies: ['Hello: how "are" you? # fine', 'Right.', 'Oh dear.', "I'd sleep more."],
  },
  expectations: [{ trainee: 'tuesday', atEnd: { level: { atMost: 'L1' as const } } }],
}

test('A talk is added at the end of both lists, and the file reads as before otherwise', () => {
  const written = withScript(minimalScenarioYaml, SCRIPT)
  if (!written.ok) throw new Error(written.failure)
  const [before, after] = [parse(minimalScenarioYaml), parse(written.value)]
  expect(after).toEqual({
    ...before,
    trainees: [...before.trainees, SCRIPT.trainee],
    expectations: [...before.expectations, ...SCRIPT.expectations],
  })
  const { diagnostics } = parseScenario(written.value, 'f')
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('Every line of the file is kept, comments included', () => {
  const commented = minimalScenarioYaml
    .replace('trainees:\n', '# scripts\ntrainees:\n')
    .replace('expectations:\n', '\n# what must come of them\nexpectations:\n')
  const written = withScript(commented, SCRIPT)
  const lines = written.ok ? written.value.split('\n') : []
  expect(commented.split('\n').filter((line) => !lines.includes(line))).toEqual([])
  expect(lines.indexOf('# what must come of them')).toBeGreaterThan(
    lines.indexOf('  - id: "tuesday"'),
  )
})

test('Any words come back as they were typed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 4 }),
      (replies) => {
        const trainee = { ...SCRIPT.trainee, replies }
        const written = withScript(minimalScenarioYaml, { ...SCRIPT, trainee })
        expect(written.ok && parse(written.value).trainees.at(-1)).toEqual(trainee)
      },
    ),
  )
})

test.each([
  ['trainees: [', 'the file has no "trainees" and "expectations" in block form to add to'],
  [
    minimalScenarioYaml.replace('id: clumsy', 'id: tuesday'),
    'the file has a trainee "tuesday" already: choose another name',
  ],
])('A file that cannot take it is left alone, with the reason', (text, failure) => {
  expect(withScript(text, SCRIPT)).toEqual({ ok: false, failure })
})
