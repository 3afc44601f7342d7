import { once } from 'node:events'
import type { Command, CommandIo, ExitCode } from './command-io.ts'

/** Each command is loaded only when it is asked for, so that none pays for another's start. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  code: async () => (await import('./code.ts')).code,
  score: async () => (await import('./score.ts')).score,
  lint: async () => (await import('./lint.ts')).lint,
  test: async () => (await import('./test.ts')).test,
  simulate: async () => (await import('./simulate.ts')).simulate,
  coverage: async () => (await import('./coverage.ts')).coverage,
  new: async () => (await import('./new.ts')).newScenario,
  play: async () => (await import('./play.ts')).play,
  replay: async () => (await import('./replay.ts')).replay,
  serve: async () => (await import('./serve.ts')).serve,
  demo: async () => (await import('./demo.ts')).demo,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  'export-user': async () => (await import('./export-user.ts')).exportUser,
  'erase-user': async () => (await import('./erase-user.ts')).eraseUser,
  purge: async () => (await import('./purge.ts')).purge,
  doctor: async () => (await import('./doctor.ts')).doctor,
}

const WRONG_USAGE = 2
const COULD_NOT_RUN = 3

async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await io.stdout(await overview())
    return name === undefined ? WRONG_USAGE : 0
  }
  const load = COMMANDS[name]
  if (load === undefined) {
    io.stderr(`third-chair: there is no command "${name}"\n\n${await overview()}`)
    return WRONG_USAGE
  }
  const command = await load()
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.stdout(`${command.usage}\n`)
    return 0
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (isWrongUsage(error)) {
      io.stderr(`third-chair ${name}: ${error.message}\n\n${command.usage}\n`)
      return WRONG_USAGE
    }
    io.stderr(
      `third-chair ${name} could not run: ${error instanceof Error ? error.stack : error}\n`,
    )
    return COULD_NOT_RUN
  }
}

const isWrongUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

async function overview(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(COMMANDS).map(
      async ([name, load]) => `  ${name.padEnd(13)}${(await load()).summary}`,
    ),
  )
  return `third-chair <command> [options]\n\n${rows.join('\n')}\n\nExit codes: 0 fine, 1 problems found, 2 wrong usage, 3 could not run.\n`
}

/** A reader that has gone away (`| head`) ends the command quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  stderr: (text) => {
    process.stderr.write(text)
  },
  isTerminal: process.stdout.isTTY === true,
})
