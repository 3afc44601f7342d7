import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PROJECT = join(import.meta.dirname, '..', '..')

/** The real server on data of its own, as an operator starts it. */
export interface CourseServer {
  readonly url: string
  /** the link that the first start printed */
  readonly firstAdministrator: string
  /** as the power would do it */
  readonly kill: () => Promise<void>
  /** again on what is there, under the same address */
  readonly start: () => Promise<void>
  readonly remove: () => Promise<void>
}

export async function courseServer(): Promise<CourseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'third-chair-journey-'))
  const port = await freePort()
  let child = run(folder, port)
  const said = await untilServing(child)
  const link = /\S+first-administrator#\S+/.exec(said)?.[0]
  if (link === undefined) throw new Error(`no link for an administrator in: ${said}`)
  return {
    url: `http://localhost:${port}`,
    firstAdministrator: link,
    kill: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    start: async () => {
      child = run(folder, port)
      await untilServing(child)
    },
    remove: async () => {
      const gone = once(child, 'exit')
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await gone
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const run = (folder: string, port: number): ChildProcess =>
  spawn(process.execPath, ['src/cli/launch.mjs', 'serve', '--no-build', '--port', String(port)], {
    cwd: PROJECT,
    env: { ...process.env, THIRD_CHAIR_DATA: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function untilServing(child: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    if (said.includes('Press Ctrl-C')) return said
  }
  throw new Error(`the server ended: ${said}`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
