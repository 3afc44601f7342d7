import { success } from '#lib/result.ts'
import { restore as restoreInto } from '#store/restore.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { oneFileOfData } from './one-file-of-data.ts'

export const restore: Command = {
  summary: 'put a backup in the place of the data, while no server runs',
  usage: `third-chair restore FILE

Reads FILE, a backup, from end to end, and puts it in the place of the database in THIRD_CHAIR_DATA (default ./data). What was
there is kept beside it. Refused while a server runs, for a damaged file, and for one of a newer version. On Postgres
(DATABASE_URL) the command names the program of Postgres that does it. Exits with 1 where FILE is at fault.`,
  run: (args, io) => restoreFrom(args, io, process.env),
}

/** @param variables the environment */
export const restoreFrom = (
  args: readonly string[],
  io: CommandIo,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> =>
  oneFileOfData({
    args,
    io,
    variables,
    usage: restore.usage,
    onPostgres: `The data is in Postgres, which restores its own backups. Stop every Third Chair, then:
  pg_restore --clean --if-exists --no-owner --single-transaction --dbname="$DATABASE_URL" FILE`,
    work: (folder, file) => {
      const restored = restoreInto(folder, file, new Date())
      if (!restored.ok) return restored
      const { identity, keptAside } = restored.value
      const { version, migrations } = identity
      const done = `${file} is restored (Third Chair ${version}, schema ${migrations.at(-1)}).`
      return success(
        keptAside === null
          ? done
          : `${done}\nWhat was there is kept in ${keptAside}; delete it when you no longer need it.`,
      )
    },
  })
