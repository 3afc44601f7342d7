import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { courseSite } from '#server/course-site.ts'
import { type DemoAccount, fillDemo } from '#server/demo/fill-demo.ts'
import { openServices } from '#server/open-services.ts'
import { operatorLog } from '#server/operator-log.ts'
import { readScenarioLibrary } from '#server/scenario-library.ts'
import { readSecret } from '#server/secret.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { runServer } from './run-server.ts'

const SCENARIOS = join(import.meta.dirname, '..', '..', 'scenarios')
const DAYS_AGO = 3
const A_DAY_MS = 86_400_000

/** Fills a folder of its own, serves it, and deletes it. */
export async function runDemo(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const folder = mkdtempSync(join(tmpdir(), 'third-chair-demo-'))
  try {
    const filled = await fill(folder, io)
    if (filled === null) return 3
    await io.stdout(
      `\nSign in as one of these; nothing here is kept:\n${filled.map(accountLine).join('')}\n`,
    )
    return await served(folder, args, io)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const accountLine = ({ who, email, password }: DemoAccount): string =>
  `  ${who.padEnd(18)} ${email.padEnd(36)} ${password}\n`

/** @returns null where the folder could not be filled; why stands on stderr */
async function fill(folder: string, io: CommandIo): Promise<readonly DemoAccount[] | null> {
  await io.stdout('Filling a course …\n')
  const secret = readSecret({}, folder)
  if (!secret.ok) {
    io.stderr(`${secret.failure}\n`)
    return null
  }
  let clock = Date.now() - DAYS_AGO * A_DAY_MS
  const opened = await openServices({
    store: { engine: 'sqlite', folder },
    secret: secret.value,
    publicUrl: null,
    outside: null,
    takesPasswords: true,
    trustsProxy: false,
    library: await readScenarioLibrary(SCENARIOS),
    model: null,
    log: operatorLog(io.stderr, () => new Date()),
    now: () => clock,
  })
  if (!opened.ok) {
    io.stderr(`${opened.failure}\n`)
    return null
  }
  const { services, close } = opened.value
  const passTime = (milliseconds: number) => {
    clock += milliseconds
  }
  const accounts = await fillDemo(services, courseSite(services, null), { passTime })
  await close()
  return accounts
}

/** The very server, on the folder that was filled. */
async function served(folder: string, args: readonly string[], io: CommandIo): Promise<ExitCode> {
  process.env['THIRD_CHAIR_DATA'] = folder
  for (const name of ['DATABASE_URL', 'COURSES', 'AUTH_SECRET', 'PASSWORDS'])
    delete process.env[name]
  return runServer(args, io)
}
