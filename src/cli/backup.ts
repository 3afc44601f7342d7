import { success } from '#lib/result.ts'
import { backUp } from '#store/back-up.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { oneFileOfData } from './one-file-of-data.ts'

export const backup: Command = {
  summary: 'write a checked copy of all data to a file, while the server runs',
  usage: `third-chair backup FILE

Copies the database in THIRD_CHAIR_DATA (default ./data) to FILE, which must not exist, and reads the copy through. The server
may run meanwhile; a copy of the files made by hand would tear what is being written. On Postgres (DATABASE_URL) the command
names the program of Postgres that does it. Bring a backup back with "third-chair restore FILE".`,
  run: (args, io) => backUpTo(args, io, process.env),
}

/** @param variables the environment */
export const backUpTo = (
  args: readonly string[],
  io: CommandIo,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> =>
  oneFileOfData({
    args,
    io,
    variables,
    usage: backup.usage,
    onPostgres: `The data is in Postgres, which makes its own backups, also while the server runs:
  pg_dump --format=custom --file=FILE "$DATABASE_URL"`,
    work: (folder, file) => {
      const made = backUp(folder, file)
      if (!made.ok) return made
      const { version, migrations } = made.value
      return success(
        `${file} holds everything (Third Chair ${version}, schema ${migrations.at(-1)}).`,
      )
    },
  })
