import { parseArgs } from 'node:util'
import { simulateScenario } from '#authoring/simulate-scenario.ts'
import { TRAINEE_TYPES, type TraineeType } from '#authoring/trainee-type.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { eachScenarioFile } from './scenario-files.ts'
import { countFrom } from './seed-count.ts'
import { simulationTable } from './simulation-table.ts'
import { terminalText } from './terminal-text.ts'

export const simulate: Command = {
  summary: 'run every type of trainee against a client, and see whether it tells them apart',
  usage: `third-chair simulate [files or folders] [--seeds N] [--only TYPE] [--format text|json]

Takes fifteen types of trainee, in real words, and the scripts of the file through the observer and the client, each with
N seeds (3), and says whether what must hold between them does: skilled above novice above advice-giver above confronter,
and so on. Without files: scenarios/*.yaml. --only runs one type and looks at no orderings:
${TRAINEE_TYPES.join(', ')}.
Columns: the client's numbers at the end; score = bond + open - discord; level and deepest level, 0-3; first turn at L2
and L3; ruptures opened/repaired; moments met; facts told; levels of the skills, - where not assessed; sessions that the
client ended. Means over the seeds. Names in quotes are scripts of the file. json writes one report a line.
Exit codes: 0 all orderings hold, 1 one does not or a file has mistakes, 2 wrong usage, 3 a file could not be read.`,
  run,
}

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seeds: { type: 'string', default: '3' },
      only: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  })
  const { only, format } = values
  const count = countFrom(values.seeds)
  if (count === null)
    return wrong(io, `--seeds is a whole number from 1 to 50, not ${values.seeds}`)
  if (format !== 'text' && format !== 'json')
    return wrong(io, `--format is text or json, not ${format}`)
  if (only !== undefined && !isType(only))
    return wrong(io, `there is no type "${only}": ${TRAINEE_TYPES.join(', ')}`)
  const seeds = Array.from({ length: count }, (_, at) => at + 1)
  const tally = { scenarios: 0, failing: 0, excepted: 0 }
  const exit = await eachScenarioFile(positionals, io, async ({ file, compiled }) => {
    const report = simulateScenario(compiled, seeds, only === undefined ? {} : { types: [only] })
    tally.scenarios += 1
    tally.failing += report.orderings.filter(({ status }) => status === 'fails').length
    tally.excepted += report.orderings.filter(({ status }) => status === 'excepted').length
    await io.stdout(
      format === 'json'
        ? `${JSON.stringify({ file, ...report })}\n`
        : `${terminalText(simulationTable(report))}\n`,
    )
    return report.holds ? 0 : 1
  })
  if (format === 'text' && tally.scenarios > 0 && only === undefined)
    await io.stdout(summary(tally))
  return exit
}

const isType = (name: string): name is TraineeType => TRAINEE_TYPES.some((type) => type === name)

function wrong(io: CommandIo, sentence: string): ExitCode {
  io.stderr(`third-chair simulate: ${sentence}\n`)
  return 2
}

function summary({
  scenarios,
  failing,
  excepted,
}: {
  readonly scenarios: number
  readonly failing: number
  readonly excepted: number
}): string {
  const found = failing === 0 ? 'all orderings hold' : `${counted(failing, 'ordering')} FAIL`
  const but = excepted === 0 ? '' : `, ${counted(excepted, 'stated exception')}`
  return `${counted(scenarios, 'scenario')}: ${found}${but}\n`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
