import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findChromium } from '../../.ci/bring-chromium.ts'

/**
 * What Lighthouse says of the addresses of practice, on the real server over the built app: the median of three runs
 * each, on an emulated phone. Brings Lighthouse from the registry, so it needs a network once.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0'
const PORT = 4327
const RUNS = 3
/** @source the project's own aim for the practice route */
const AT_LEAST = 95
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
const ADDRESSES = ['/', '/practise/e01-first-fifteen-minutes'] as const

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly Ref[] }>
  >
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly title: string; readonly displayValue?: string }
    >
  >
}
interface Ref {
  readonly id: string
  readonly weight: number
}

const run = promisify(execFile)
const server = spawn(process.execPath, ['src/cli/launch.mjs', 'serve', '--port', String(PORT)], {
  cwd: join(import.meta.dirname, '..', '..'),
  env: { ...process.env, COURSES: 'off' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const gone = once(server, 'exit')
try {
  if (!(await isServing())) throw new Error('the server did not start; it has said why')
  for (const address of ADDRESSES) {
    const reports: Report[] = []
    for (let nth = 0; nth < RUNS; nth++) reports.push(await report(address))
    for (const category of CATEGORIES) {
      const scores = reports.map(({ categories }) =>
        Math.round((categories[category]?.score ?? 0) * 100),
      )
      const median = scores.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
      say(`${address}  ${category}: ${median} (${scores.join(', ')}; at least ${AT_LEAST})`)
      if (median < AT_LEAST) process.exitCode = 1
      for (const words of shortcomings(reports, category)) say(`    ${words}`)
    }
  }
} finally {
  server.kill()
  await gone
}

async function isServing(): Promise<boolean> {
  for await (const said of server.stdout) if (String(said).includes('Press Ctrl-C')) return true
  return false
}

async function report(address: string): Promise<Report> {
  const { stdout } = await run(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      `http://localhost:${PORT}${address}`,
      '--output=json',
      '--quiet',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    {
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, CHROME_PATH: findChromium() ?? 'chromium' },
    },
  )
  return JSON.parse(stdout) as Report
}

/** @returns what of a category is not at its best in the last report, with what was measured */
function shortcomings(reports: readonly Report[], category: string): readonly string[] {
  const last = reports.at(-1)
  const refs = last?.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []
  return refs.flatMap(({ id }) => {
    const audit = last?.audits[id]
    if (!audit || audit.score === null || audit.score >= 0.9) return []
    return [`${audit.title}: ${audit.displayValue ?? Math.round(audit.score * 100)}`]
  })
}

function say(words: string): void {
  process.stdout.write(`${words}\n`)
}
