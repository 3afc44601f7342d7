import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { debrief } from '#feedback/debrief-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { replay as replayJournal } from '#simulation/replay.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { debriefText } from './debrief-text.ts'
import { loadScenario } from './load-scenario.ts'
import { readJournal } from './read-journal.ts'

const SCENARIOS = join(import.meta.dirname, '..', '..', 'scenarios')

export const replay: Command = {
  summary: 'fold a kept journal again and say what differs from what was recorded',
  usage: `third-chair replay JOURNAL [--scenario FILE] [--format json|text]

Reads a journal (JSON lines, as downloaded or kept by "play --journal"), reads every reply again with this version's observer,
and lets this version's engine plan every line of the client. Differences from the record are listed with the entry they
stand in. Without --scenario the file is looked for in scenarios/ by the id in the journal.
Exit 0 when nothing differs, 1 when something does or the journal is damaged.`,
  run,
}

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      scenario: { type: 'string' },
      format: { type: 'string', default: io.isTerminal ? 'text' : 'json' },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || !['json', 'text'].includes(values.format)) {
    io.stderr(`${replay.usage}\n`)
    return 2
  }
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) {
    io.stderr(`${file} could not be read\n`)
    return 3
  }
  const entries = readJournal(text)
  if (!entries.ok) {
    io.stderr(`${file}: ${entries.failure}\n`)
    return 1
  }
  const scenario = await loadScenario(values.scenario ?? scenarioFileOf(entries.value))
  if (!scenario.ok) {
    io.stderr(`${scenario.failure.sentence}\n`)
    return scenario.failure.exit
  }
  const { folded, differences } = replayJournal(scenario.value, entries.value)
  const read = folded === null ? null : debrief(folded, scenario.value.scenario)
  if (values.format === 'json')
    await io.stdout(
      `${JSON.stringify({ differences, verdicts: read?.verdicts ?? null, client: folded?.client ?? null })}\n`,
    )
  else {
    for (const difference of differences) await io.stdout(`${JSON.stringify(difference)}\n`)
    await io.stdout(
      differences.length === 0 ? 'Nothing differs.\n' : `${differences.length} differences.\n`,
    )
    if (read !== null) await io.stdout(debriefText(read))
  }
  return differences.length === 0 && folded !== null ? 0 : 1
}

function scenarioFileOf(entries: readonly JournalEntry[]): string {
  const [first] = entries
  const id = first?.event.type === 'session.opened' ? first.event.header.scenario.id : 'unknown'
  return join(SCENARIOS, `${id.replaceAll(/[^a-z0-9-]/g, '')}.yaml`)
}
