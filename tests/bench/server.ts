import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Measurement } from './measurement.ts'

const SETTLES_MS = 4_000
const GIVES_UP_MS = 120_000

/** From `npm start` with nothing built to a ready server, and what it holds in memory once it is idle. */
export async function measureServer(
  project: string,
  port: number,
): Promise<{ readonly rows: readonly Measurement[]; readonly stop: () => void }> {
  rmSync(join(project, 'dist'), { recursive: true, force: true })
  const started = performance.now()
  const npm = spawn('npm', ['start'], {
    cwd: project,
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  })
  await untilReady(port, started)
  const seconds = (performance.now() - started) / 1000
  await delay(SETTLES_MS)
  return {
    rows: [
      { what: '`npm start` serving, nothing built', measured: seconds, limit: 15, unit: 's' },
      {
        what: 'server idle, resident memory',
        measured: residentMegabytes(npm),
        limit: 120,
        unit: 'MB',
      },
    ],
    stop: () => {
      if (npm.pid !== undefined) process.kill(-npm.pid, 'SIGTERM')
    },
  }
}

async function untilReady(port: number, started: number): Promise<void> {
  while (performance.now() - started < GIVES_UP_MS) {
    const ready = await fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await delay(50)
  }
  throw new Error('the server did not become ready')
}

/** The process that serves is the last in the chain npm → shell → node. */
function residentMegabytes(npm: ChildProcess): number {
  let pid = String(npm.pid)
  for (;;) {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    if (children === '') break
    pid = children.split(' ').at(-1) ?? pid
  }
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}
