import { success } from '#lib/result.ts'
import { type Restored, restore as restoreInto } from '#store/restore.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { oneFileOfData } from './one-file-of-data.ts'

export const restore: Command = {
  summary: 'put a backup in the place of the data, while no server runs',
  usage: `third-chair restore FILE

Reads FILE, a backup, from end to end, and puts it in the place of the database in THIRD_CHAIR_DATA (default ./data). What was
there is kept beside it. Whoever was erased since is erased again: by the database that is replaced and by erasures.jsonl
beside it, so keep that file when you move to another machine. Refused while a server runs, for a damaged file, and for one of a
newer version. On Postgres (DATABASE_URL) the command names the programs that do it. Exits with 1 where FILE is at fault.`,
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
  third-chair erase-user --list > erasures.jsonl
  pg_restore --clean --if-exists --no-owner --single-transaction --dbname="$DATABASE_URL" FILE
  third-chair erase-user --again erasures.jsonl
The first and the last keep those erased who were erased since the backup was made.`,
    work: async (folder, file) => {
      const restored = await restoreInto(folder, file, new Date())
      return restored.ok ? success(said(file, restored.value)) : restored
    },
  })

function said(file: string, { identity, keptAside, erasedAgain }: Restored): string {
  const { version, migrations } = identity
  return [
    `${file} is restored (Third Chair ${version}, schema ${migrations.at(-1)}).`,
    ...(erasedAgain === 0
      ? []
      : [`Erased since that backup was made, and erased again: ${erasedAgain}.`]),
    ...(keptAside === null
      ? []
      : [`What was there is kept in ${keptAside}; delete it when you no longer need it.`]),
  ].join('\n')
}
