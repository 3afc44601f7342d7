import { randomInt, randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { debrief } from '#feedback/debrief-session.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { debriefText } from './debrief-text.ts'
import { linesOf } from './json-lines.ts'
import { loadScenario } from './load-scenario.ts'
import { terminalText } from './terminal-text.ts'

const GREATEST_SEED = 2 ** 32 - 1

export const play: Command = {
  summary: 'talk to a client in the terminal, then read the debrief',
  usage: `third-chair play FILE [--seed NUMBER] [--journal OUT.jsonl]

Plays the scenario in FILE. Type a reply and press Enter; /hint gives a hint; /end or Ctrl-D ends the session and prints
the debrief. --seed makes the client choose the same words again. --journal keeps the session for "third-chair replay".`,
  run,
}

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seed: { type: 'string' }, journal: { type: 'string' } },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || !/^\d*$/.test(values.seed ?? '')) {
    io.stderr(`${play.usage}\n`)
    return 2
  }
  const scenario = await loadScenario(file)
  if (!scenario.ok) {
    io.stderr(`${scenario.failure.sentence}\n`)
    return scenario.failure.exit
  }
  const seed = values.seed === undefined ? randomInt(GREATEST_SEED) : Number(values.seed)
  const host = await openLocalSession({
    session: randomUUID(),
    scenario: scenario.value,
    store: createMemoryJournalStore(),
    clock: Date.now,
    seed,
    host: 'terminal',
  })
  if (!host.ok) {
    io.stderr(`the session could not be opened: ${host.failure}\n`)
    return 3
  }
  await converse(host.value, scenario.value, io)
  const entries = host.value.journal()
  const isKept = values.journal === undefined || (await keep(entries, values.journal, io))
  const folded = foldSession(scenario.value, entries)
  if (!folded.ok) {
    io.stderr(`the journal could not be read again: ${JSON.stringify(folded.failure)}\n`)
    return 3
  }
  await io.stdout(debriefText(debrief(folded.value, scenario.value.scenario)))
  return isKept ? 0 : 3
}

/** A session that cannot be kept still gets its debrief. */
async function keep(
  entries: readonly JournalEntry[],
  file: string,
  io: CommandIo,
): Promise<boolean> {
  try {
    await writeFile(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    return true
  } catch (error) {
    io.stderr(`the session could not be kept: ${error instanceof Error ? error.message : error}\n`)
    return false
  }
}

async function converse(
  host: SessionHost,
  { scenario }: CompiledScenario,
  io: CommandIo,
): Promise<void> {
  await io.stdout(terminalText(`${scenario.title}\n\n${scenario.brief.trim()}\n\n`))
  await host.begin(null)
  await clientAnswered(host)
  let shown = 0
  const showNew = async () => {
    for (const turn of host.view().turns.slice(shown))
      if (turn.speaker === 'client') {
        const { stage, says } = turn.speech
        await io.stdout(
          terminalText(
            `${scenario.client.calledName}: ${stage === null ? '' : `(${stage}) `}${says}\n`,
          ),
        )
      }
    shown = host.view().turns.length
  }
  await showNew()
  for await (const { text } of linesOf(io.stdin)) {
    const words = text.trim()
    if (words === '/end') break
    if (words === '/hint') {
      const hint = await host.hint()
      await io.stdout(
        `  Hint: ${(hint.ok ? hint.value : null) ?? 'nothing comes to mind just now.'}\n`,
      )
      continue
    }
    const said = await host.say(words)
    if (said.ok) await clientAnswered(host)
    if (!said.ok) await io.stdout(`  ${IN_WORDS[said.failure]}\n`)
    await showNew()
    if (host.view().endedBy !== null) return
  }
  await host.end()
  await clientAnswered(host)
  await showNew()
}

const IN_WORDS: Readonly<Record<HostFailure, string>> = {
  empty: 'Type a reply, or /end to stop.',
  'too-long': 'That is longer than anybody can take in; say a part of it.',
  'not-now': 'The client is still speaking.',
  'storage-refused': 'The session could not be kept.',
  'storage-full': 'The session could not be kept: there is no room left.',
  'opened-elsewhere': 'This session is open elsewhere.',
  'voice-failed': 'No words came. Say it again.',
}
