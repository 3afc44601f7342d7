import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { eraseAgain } from '#store/erasure/erase-again.ts'
import { erasePerson } from '#store/erasure/erase-person.ts'
import { parseErasureList } from '#store/erasure/erasure-list.ts'
import type { ErasureRefusal } from '#store/erasure/erasure-refusal.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { namedPerson } from './named-person.ts'
import { withDatabase } from './with-database.ts'

export const eraseUser: Command = {
  summary: 'erase a person, for good',
  usage: `third-chair erase-user EMAIL|ID --confirm
third-chair erase-user --list
third-chair erase-user --again FILE

Erases a person by the rules in docs/privacy.md: the account and whatever is not a graded record is deleted; graded records stay
without a name until their course is purged. Without --confirm it says whom it would erase and changes nothing. People can do
the same themselves, under "My data". Exits with 1 where there is no such account, and for the last administrator or
the last instructor of a running course. On SQLite the server must be stopped; on Postgres it may run.
--list writes who was erased, ids alone, one JSON object a line; --again erases those in FILE once more, after a backup was
restored. "third-chair restore" does that by itself.`,
  run: (args, io) => eraseUserFrom(args, io, process.env),
}

const REFUSALS: Readonly<Record<ErasureRefusal, string>> = {
  'last-administrator':
    'This is the last administrator: make somebody else one first, or nobody looks after the server.',
  'last-instructor':
    'This is the last instructor of a running course: archive the course or make somebody else its instructor first.',
}

/** @param variables the environment */
export async function eraseUserFrom(
  args: readonly string[],
  io: CommandIo,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      confirm: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      again: { type: 'string' },
    },
  })
  const [name] = positionals
  const { confirm, list, again } = values
  const asked = [positionals.length > 0, list, again !== undefined].filter(Boolean).length
  if (asked !== 1 || positionals.length > 1) {
    io.stderr(`${eraseUser.usage}\n`)
    return 2
  }
  return withDatabase({
    io,
    variables,
    whileRunning: 'Or have the person delete the account under "My data", while it runs.',
    work: async (database) => {
      if (name !== undefined) return eraseNamed(database, name, confirm, io)
      return again === undefined ? writeList(database, io) : eraseListed(database, again, io)
    },
  })
}

async function eraseNamed(
  database: OpenDatabase,
  name: string,
  isConfirmed: boolean,
  io: CommandIo,
): Promise<ExitCode> {
  const person = await namedPerson(database.kysely, name)
  if (!person.ok) {
    io.stderr(`${person.failure}\n`)
    return 1
  }
  if (!isConfirmed) {
    io.stderr(`${name} is the account ${person.value}. Add --confirm to erase it for good.\n`)
    return 2
  }
  const erased = await erasePerson(database, {
    person: person.value,
    by: 'operator',
    at: Date.now(),
    newId: randomUUID,
  })
  if (!erased.ok) {
    io.stderr(`${REFUSALS[erased.failure]}\n`)
    return 1
  }
  const { deletedAttempts, keptAttempts } = erased.value
  await io.stdout(
    `Erased. Attempts deleted: ${deletedAttempts.length}; graded records that stay without a name: ${keptAttempts}.\nBackups made before still hold this person until you delete them.\n`,
  )
  return 0
}

async function writeList({ kysely }: OpenDatabase, io: CommandIo): Promise<ExitCode> {
  const rows = await kysely
    .selectFrom('erasures')
    .select(['person_id as person', 'at'])
    .orderBy('at')
    .orderBy('person_id')
    .execute()
  await io.stdout(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return 0
}

async function eraseListed(database: OpenDatabase, file: string, io: CommandIo): Promise<ExitCode> {
  if (!existsSync(file)) {
    io.stderr(`${file} is not a file.\n`)
    return 2
  }
  const listed = parseErasureList(readFileSync(file, 'utf8'), file)
  if (!listed.ok) {
    io.stderr(`${listed.failure}\n`)
    return 1
  }
  await io.stdout(`Erased again: ${await eraseAgain(database, listed.value)}.\n`)
  return 0
}
