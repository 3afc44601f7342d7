import { parseArgs } from 'node:util'
import type { Result } from '#lib/result.ts'
import type { BackupFailure } from '#store/backup-failure.ts'
import { readStoreSettings } from '#store/store-settings.ts'
import type { CommandIo, ExitCode } from './command-io.ts'

export interface FileCommand {
  readonly args: readonly string[]
  readonly io: CommandIo
  /** the environment */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly usage: string
  /** what to do instead where the data is in Postgres */
  readonly onPostgres: string
  /** @returns what to say when it is done */
  readonly work: (
    folder: string,
    file: string,
  ) => Result<string, BackupFailure> | Promise<Result<string, BackupFailure>>
}

const EXIT = {
  'bad-file': 1,
  'wrong-usage': 2,
  'could-not-run': 3,
} as const satisfies Readonly<Record<BackupFailure['kind'], ExitCode>>

/** Runs a command that takes one FILE and works on the data folder of this machine. */
export async function oneFileOfData(command: FileCommand): Promise<ExitCode> {
  const { args, io, variables, usage, onPostgres, work } = command
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    io.stderr(`${usage}\n`)
    return 2
  }
  const settings = readStoreSettings(variables)
  if (!settings.ok || settings.value.engine === 'postgres') {
    io.stderr(`${settings.ok ? onPostgres : settings.failure}\n`)
    return 2
  }
  const done = await work(settings.value.folder, file)
  if (!done.ok) {
    io.stderr(`${done.failure.sentence}\n`)
    return EXIT[done.failure.kind]
  }
  await io.stdout(`${done.value}\n`)
  return 0
}
