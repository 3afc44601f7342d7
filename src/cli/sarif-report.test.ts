import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { BROKEN_WHEN_PARSED } from '#scenario/broken-scenarios.fixture.ts'
import { DIAGNOSTIC_CODES, diagnosticCodes } from '#scenario/diagnostic-code.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { asSarif } from './sarif-report.ts'

const REFERENCE = 'https://example.org/docs/scenario-format.md'

/** The parts of the published schema that a report of ours uses, as strict as it is. @source OASIS SARIF 2.1.0 */
const message = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const artifactLocation = z.strictObject({
  uri: z.string().regex(/^[^\s<>"{}|\\^`]+$/),
  uriBaseId: z.string().optional(),
  index: z.int().min(-1).optional(),
})
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              fullDescription: message,
              help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
              helpUri: z.url(),
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      artifacts: z.array(z.strictObject({ location: artifactLocation })),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(-1),
          level,
          message,
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation,
                region: z.strictObject({
                  startLine: z.int().min(1),
                  startColumn: z.int().min(1),
                  endLine: z.int().min(1),
                  endColumn: z.int().min(1),
                }),
              }),
            }),
          ),
        }),
      ),
    }),
  ),
})

const linted = (file: string, text: string) => ({
  file,
  lines: text.split('\n'),
  diagnostics: parseScenario(text, file).diagnostics,
})

const runOf = (...files: readonly ReturnType<typeof linted>[]) => {
  const [run] = sarif.parse(JSON.parse(asSarif(files, REFERENCE))).runs
  if (run === undefined) throw new Error('a log has a run')
  return run
}

describe('A SARIF report', () => {
  test('names every diagnostic as a rule, with its page', () => {
    const { rules } = runOf().tool.driver
    expect(rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration.level])).toEqual(
      diagnosticCodes().map((code) => [code, DIAGNOSTIC_CODES[code].severity]),
    )
    const rule = rules.find(({ id }) => id === 'SCN012')
    expect([
      rule?.helpUri,
      rule?.help.markdown.split('\n')[0],
      rule?.shortDescription.text,
    ]).toEqual([`${REFERENCE}#scn012`, '### SCN012', 'A key is not part of the format.'])
  })

  test('tells a diagnostic with its rule, level and the words it is about', () => {
    const [example] = BROKEN_WHEN_PARSED.SCN012
    const { results, artifacts } = runOf(linted('scenarios/my client.yaml', example.text))
    expect(artifacts).toEqual([
      { location: { uri: 'scenarios/my%20client.yaml', uriBaseId: '%SRCROOT%' } },
    ])
    expect(results[0]).toEqual({
      ruleId: 'SCN012',
      ruleIndex: diagnosticCodes().indexOf('SCN012'),
      level: 'error',
      message: { text: 'unknown key "sumary". Did you mean "summary"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'scenarios/my%20client.yaml',
              uriBaseId: '%SRCROOT%',
              index: 0,
            },
            region: { startLine: 8, startColumn: 1, endLine: 8, endColumn: 7 },
          },
        },
      ],
    })
  })

  test('holds for every broken file, wherever its mistake is', () => {
    const files = Object.values(BROKEN_WHEN_PARSED)
      .flat()
      .map(({ text }, at) => linted(`/tmp/broken ${at}.yaml`, text))
    const { results, artifacts } = runOf(...files)
    expect(results.length).toBe(files.flatMap(({ diagnostics }) => diagnostics).length)
    expect(artifacts[0]).toEqual({ location: { uri: 'file:///tmp/broken%200.yaml' } })
  })
})
