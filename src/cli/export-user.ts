import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { personExport } from '#server/record/person-export.ts'
import { auditLog } from '#store/audit/audit-log.ts'
import { createPrivateFile } from '#store/private-file.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { namedPerson } from './named-person.ts'
import { withDatabase } from './with-database.ts'

export const exportUser: Command = {
  summary: 'write down everything that is kept about one person',
  usage: `third-chair export-user EMAIL|ID [--out FILE]

Writes what is kept about a person as JSON to standard output, or to FILE, which must not exist and only its owner can read. Marks
that have not been released are named and not told. People can download the same themselves, under "My data". Exits with 1 where
there is no such account, or more than one goes by the e-mail. On SQLite the server must be stopped; on Postgres it may run.`,
  run: (args, io) => exportUserFrom(args, io, process.env),
}

/** @param variables the environment */
export async function exportUserFrom(
  args: readonly string[],
  io: CommandIo,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  })
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0) {
    io.stderr(`${exportUser.usage}\n`)
    return 2
  }
  const { out } = values
  if (out !== undefined && existsSync(out)) {
    io.stderr(`${out} is there already: name a file that is not.\n`)
    return 2
  }
  return withDatabase({
    io,
    variables,
    whileRunning: 'Or have the person download the same under "My data", while it runs.',
    work: async (database) => {
      const person = await namedPerson(database.kysely, name)
      if (!person.ok) {
        io.stderr(`${person.failure}\n`)
        return 1
      }
      const audit = auditLog(database.kysely, Date.now, randomUUID)
      const exported = await personExport(
        { database, audit, now: Date.now },
        person.value,
        'operator',
      )
      const text = `${JSON.stringify(exported, null, 2)}\n`
      if (out === undefined) await io.stdout(text)
      else {
        createPrivateFile(out)
        writeFileSync(out, text)
        await io.stdout(`${out} holds everything that is kept about ${name}.\n`)
      }
      return 0
    },
  })
}
