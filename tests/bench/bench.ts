// Measures what the README states, here and now, and prints it as a table. Not a test: machines are noisy.
import { join } from 'node:path'
import { measureBundle } from './bundle.ts'
import { measureCore, measureHostileFile, measureLint } from './core.ts'
import { measureDebrief } from './debrief.ts'
import type { Measurement } from './measurement.ts'
import { measurePage } from './page.ts'
import { rehearsedSessions } from './rehearsed-replies.ts'
import { measureReplay } from './replay.ts'
import { measureRetry } from './retry.ts'
import { measureServer } from './server.ts'

const PROJECT = join(import.meta.dirname, '..', '..')
const PORT = 4391

const scenarios = join(PROJECT, 'scenarios')
const sessions = rehearsedSessions(scenarios)
const core = [...measureCore(sessions), ...measureHostileFile(), ...measureLint(scenarios)]
const afterwards = [
  ...measureDebrief(sessions),
  ...measureRetry(sessions),
  ...measureReplay(sessions),
]
const server = await measureServer(PROJECT, PORT)
try {
  const replies = sessions[0]?.folded.replies.map(({ text }) => text) ?? []
  const page = await measurePage(`http://localhost:${PORT}`, replies)
  print([...core, ...afterwards, ...page, ...measureBundle(join(PROJECT, 'dist')), ...server.rows])
} finally {
  server.stop()
}

function print(rows: readonly Measurement[]): void {
  console.log('| Measured | Value | Limit | |\n|---|---|---|---|')
  for (const { what, measured, limit, unit } of rows) {
    const value = measured < 10 ? measured.toFixed(2) : measured.toFixed(0)
    console.log(
      `| ${what} | ${value} ${unit} | ${limit} ${unit} | ${measured <= limit ? 'met' : 'missed'} |`,
    )
  }
}
