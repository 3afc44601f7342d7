import { randomInt } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { debrief } from '#feedback/debrief-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { converse } from './converse.ts'
import { debriefText } from './debrief-text.ts'
import { loadScenario } from './load-scenario.ts'
import { playTalk } from './played-talk.ts'

const GREATEST_SEED = 2 ** 32 - 1

export const play: Command = {
  summary: 'talk to a client in the terminal, then read the debrief',
  usage: `third-chair play FILE [--inspect] [--seed NUMBER] [--journal OUT.jsonl]

Plays the scenario in FILE. Type a reply and press Enter.
  /back        takes your newest reply back, and what it did
  /hint        gives a hint
  /inspect     shows the client's state beside the talk, or hides it; --inspect shows it from the start
  /save NAME KIND   adds what you said to FILE as a scripted trainee with what came of it, as a test; KIND is skilled,
               clumsy, boundary-crossing, interrogator, advice-giver, silent or hostile
  /end         or Ctrl-D: ends the session and prints the debrief
--seed makes the client choose the same words again. --journal keeps the session for "third-chair replay".`,
  run,
}

async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      journal: { type: 'string' },
      inspect: { type: 'boolean', default: false },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || !/^\d*$/.test(values.seed ?? '')) {
    io.stderr(`${play.usage}\n`)
    return 2
  }
  const loaded = await loadScenario(file)
  if (!loaded.ok) {
    io.stderr(`${loaded.failure.sentence}\n`)
    return loaded.failure.exit
  }
  const { scenario } = loaded.value
  const seed = values.seed === undefined ? randomInt(GREATEST_SEED) : Number(values.seed)
  const talk = await playTalk(loaded.value, seed)
  if (!talk.ok) {
    io.stderr(`the session could not be opened: ${talk.failure}\n`)
    return 3
  }
  await converse({ talk: talk.value, scenario, file, inspect: values.inspect }, io)
  const entries = talk.value.host().journal()
  const isKept = values.journal === undefined || (await keep(entries, values.journal, io))
  await io.stdout(debriefText(debrief(talk.value.folded(), scenario)))
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
