import { parseArgs } from 'node:util'
import { coverScenario } from '#authoring/cover-scenario.ts'
import type { CoverageReport } from '#authoring/coverage-report.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { eachScenarioFile, type ScenarioFile } from './scenario-files.ts'
import { countFrom } from './seed-count.ts'
import { terminalText } from './terminal-text.ts'

export const coverage: Command = {
  summary: 'show which lines, facts and moments of a scenario no script reaches',
  usage: `third-chair coverage [files or folders] [--seeds N] [--format text|json]

Takes the scripts of a file, and every type of trainee, through the client with N seeds (3) and lists, with their lines,
what nothing reached and what only a type of trainee reached. Without files: scenarios/*.yaml.
Counts read: by the file's own scripts / with the types of trainee / all there are. json writes one report a line.
Exit codes: 0 shown, 1 a file has mistakes, 2 wrong usage, 3 a file could not be read.`,
  run,
}

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seeds: { type: 'string', default: '3' },
      format: { type: 'string', default: 'text' },
    },
  })
  const { format } = values
  const count = countFrom(values.seeds)
  if (count === null || (format !== 'text' && format !== 'json')) {
    io.stderr(
      'third-chair coverage: --seeds is a whole number from 1 to 50, --format is text or json\n',
    )
    return 2
  }
  const seeds = Array.from({ length: count }, (_, at) => at + 1)
  const totals: string[] = []
  const exit = await eachScenarioFile(positionals, io, async (scenario) => {
    const report = coverScenario(scenario.compiled, seeds)
    totals.push(`${scenario.file}  ${totalsOf(report)}`)
    await io.stdout(
      format === 'json' ? asJson(report, scenario) : terminalText(asText(report, scenario)),
    )
    return 0
  })
  if (format === 'text' && totals.length > 1) await io.stdout(`${totals.join('\n')}\n`)
  return exit
}

const totalsOf = ({ totals }: CoverageReport): string =>
  totals
    .map(({ kind, byScripts, byAll, total }) => `${kind}s ${byScripts}/${byAll}/${total}`)
    .join('  ')

const asJson = (report: CoverageReport, { file, placeOf }: ScenarioFile): string =>
  `${JSON.stringify({
    file,
    ...report,
    parts: report.parts.map((part) => ({ at: placeOf(part.path), ...part })),
  })}\n`

function asText(report: CoverageReport, { file, placeOf }: ScenarioFile): string {
  const listed = (reachedBy: CoverageReport['parts'][number]['reachedBy']) =>
    report.parts
      .filter((part) => part.reachedBy === reachedBy)
      .map(({ path, address }) => `    ${placeOf(path)}  ${address}`)
  return `${[
    `${file}  ${totalsOf(report)}`,
    '  reached by nothing:',
    ...listed('nothing'),
    '  reached only by types of trainee:',
    ...listed('trainee-types'),
    '',
  ].join('\n')}\n`
}
