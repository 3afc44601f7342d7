import { existsSync } from 'node:fs'
import { dataFolder } from '#store/data-folder.ts'
import { type OpenDatabase, openDatabase } from '#store/open-database.ts'
import { readStoreSettings } from '#store/store-settings.ts'
import type { CommandIo, ExitCode } from './command-io.ts'

export interface DatabaseCommand {
  readonly io: CommandIo
  /** the environment */
  readonly variables: Readonly<Record<string, string | undefined>>
  /** what else can be done while a server has the file to itself; a sentence */
  readonly whileRunning: string
  readonly work: (database: OpenDatabase) => Promise<ExitCode>
}

/** Runs a command on the database that a server uses. One that does not exist is not made. */
export async function withDatabase(command: DatabaseCommand): Promise<ExitCode> {
  const { io, variables, whileRunning, work } = command
  const settings = readStoreSettings(variables)
  if (!settings.ok) {
    io.stderr(`${settings.failure}\n`)
    return 2
  }
  if (
    settings.value.engine === 'sqlite' &&
    !existsSync(dataFolder(settings.value.folder).database)
  ) {
    io.stderr(
      `There is no database in ${settings.value.folder}: set THIRD_CHAIR_DATA to the folder that the server uses.\n`,
    )
    return 3
  }
  const opened = await openDatabase(settings.value)
  if (!opened.ok) {
    const isRunning = opened.failure.code === 'in-use' && settings.value.engine === 'sqlite'
    io.stderr(
      isRunning
        ? `Third Chair is running on ${settings.value.folder}, and one file serves one process: stop it first. ${whileRunning}\n`
        : `${opened.failure.sentence}\n`,
    )
    return 3
  }
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
