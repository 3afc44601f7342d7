import { parseArgs } from 'node:util'
import type { ExpectationCheck, TestReport } from '#authoring/test-report.ts'
import { testScenario } from '#authoring/test-scenario.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { eachScenarioFile, type ScenarioFile } from './scenario-files.ts'
import { terminalText } from './terminal-text.ts'

export const test: Command = {
  summary: 'test scenario files against their own expectations',
  usage: `third-chair test [files or folders] [--seed NUMBER] [--format text|json]

Takes every script of a file through the observer and the client and compares what came of it with the file's
expectations. A failure names its line, what was found, and the reply with which it went wrong. Without files:
scenarios/*.yaml. --seed (1) makes the client choose other words. json writes one report a line.
Exit codes: 0 all hold, 1 one does not or a file has mistakes, 2 wrong usage, 3 a file could not be read.`,
  run,
}

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      format: { type: 'string', default: 'text' },
    },
  })
  const { seed, format } = values
  if (!/^\d{1,10}$/.test(seed) || (format !== 'text' && format !== 'json')) {
    io.stderr('third-chair test: --seed is a whole number, --format is text or json\n')
    return 2
  }
  const tally = { files: 0, checks: 0, failed: 0 }
  const exit = await eachScenarioFile(positionals, io, async (scenario) => {
    const report = testScenario(scenario.compiled, Number(seed))
    const failed = report.checks.filter(({ status }) => status === 'failed')
    tally.files += 1
    tally.checks += report.checks.length
    tally.failed += failed.length
    await io.stdout(
      format === 'json' ? asJson(report, scenario) : terminalText(asText(report, failed, scenario)),
    )
    return report.passed ? 0 : 1
  })
  if (format === 'text' && tally.files > 0) await io.stdout(summary(tally))
  return exit
}

const asJson = (report: TestReport, { file, placeOf }: ScenarioFile): string =>
  `${JSON.stringify({
    file,
    ...report,
    checks: report.checks.map((check) => ({ at: placeOf(check.path), ...check })),
  })}\n`

function asText(
  { checks }: TestReport,
  failed: readonly ExpectationCheck[],
  { file, placeOf }: ScenarioFile,
): string {
  const lines = failed.flatMap(({ path, trainee, expected, found, wentWrong }) => [
    `  FAILED ${placeOf(path)}  ${trainee}: ${expected}, found ${found}`,
    ...wentWrong.flatMap((reply) => [
      `      turn ${reply.turn} of ${reply.trainee} (${placeOf(reply.path)}): ${reply.why}`,
      `        "${reply.reply}"`,
    ]),
  ])
  return `${[`${file}: ${checks.length - failed.length} of ${checks.length} hold`, ...lines].join('\n')}\n`
}

function summary({
  files,
  checks,
  failed,
}: {
  readonly files: number
  readonly checks: number
  readonly failed: number
}): string {
  const found = failed === 0 ? 'all hold' : `${failed} FAILED`
  return `${files} file${files === 1 ? '' : 's'}, ${checks} expectations: ${found}\n`
}
