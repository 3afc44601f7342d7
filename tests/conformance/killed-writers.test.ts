import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { JournalEntry } from '#simulation/journal.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { storedJournal } from '#store/stored-journal.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { openedStore } from '#tests/setup/scratch-store.ts'

const ROUNDS = [1, 2, 3, 4]
const SESSIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
/** entries acknowledged to one writer before it is killed, more each round, so that it dies at different moments */
const ACKNOWLEDGED = 40

/** One process on SQLite; on Postgres two in the same sessions at once. */
const WRITERS = { SQLite: ['one'], Postgres: ['one', 'other'] }

describe.each(ENGINES)('Killed writers on $name', ({ name, fresh }) => {
  let settings: StoreSettings
  const acknowledged: string[] = []
  beforeAll(async () => {
    settings = await fresh()
  })

  test.each(ROUNDS)(
    'nothing acknowledged is lost, nothing is there twice: round %i',
    async (round) => {
      const writers = WRITERS[name].map((writer, at) =>
        killedAfter(settings, `${writer}-${round}`, ACKNOWLEDGED * round + at * 17),
      )
      for (const lines of await Promise.all(writers)) acknowledged.push(...lines)
      const kept = await readAll(settings)
      for (const journal of kept)
        expect(journal.map(({ index }) => index)).toEqual(journal.map((_, at) => at))
      const lines = new Set(kept.flat().map(lineOf))
      expect(lines.size).toBe(kept.flat().length)
      expect(acknowledged.filter((line) => !lines.has(asKept(line)))).toEqual([])
      expect(new Set(acknowledged.map(placeOf)).size).toBe(acknowledged.length)
      expect(acknowledged.length).toBeGreaterThanOrEqual(ACKNOWLEDGED * round)
    },
  )
})

/** @returns the lines that the writer printed before it was killed */
async function killedAfter(
  settings: StoreSettings,
  name: string,
  lines: number,
): Promise<readonly string[]> {
  const writer = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'append-until-killed.ts'),
      JSON.stringify(settings),
      name,
      ...SESSIONS,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let printed = ''
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (entriesIn(printed).length >= lines) writer.kill('SIGKILL')
  })
  const [, signal] = await once(writer, 'close')
  expect(signal).toBe('SIGKILL')
  return entriesIn(printed)
}

/** Whole lines only: the last may have been cut short. */
const entriesIn = (printed: string): readonly string[] =>
  printed
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'ready')

async function readAll(settings: StoreSettings): Promise<readonly (readonly JournalEntry[])[]> {
  const database = await openedStore(settings)
  const store = storedJournal(database)
  const journals = await Promise.all(SESSIONS.map((session) => store.read(session)))
  await database.close()
  return journals
}

/** As the writer printed it; the first entry of a session carries no words of its writer. */
const lineOf = ({ session, index, event }: JournalEntry): string =>
  `${session} ${index}${event.type === 'hint.shown' ? ` ${event.hint}` : ''}`

const placeOf = (line: string): string => line.split(' ').slice(0, 2).join(' ')

const asKept = (line: string): string => (placeOf(line).endsWith(' 0') ? placeOf(line) : line)
