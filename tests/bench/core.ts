import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewScenario } from '#authoring/review/review-scenario.ts'
import { code } from '#coding/code.ts'
import { HOSTILE_FILES, LONG_FILE } from '#scenario/hostile-file.fixture.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { compileClient } from '#simulation/client.machine.ts'
import { beginClient, hearReply, readClient } from '#simulation/simulated-client.ts'
import { type Measurement, quantile, timings } from './measurement.ts'
import { type RehearsedSession, repliesInContext } from './rehearsed-replies.ts'

/** How often the whole set is gone through, so that a p99 rests on enough samples. */
const ROUNDS = 5

/** The observer on each reply, and the client's step on each reading. */
export function measureCore(sessions: readonly RehearsedSession[]): readonly Measurement[] {
  const replies = repeated(repliesInContext(sessions))
  const reading = timings(replies, ({ text, previous }) => code({ text }, { previous }))
  const steps = sessions.flatMap(({ compiled, folded }) => {
    const machine = compileClient(compiled.scenario)
    let snapshot = beginClient(machine)
    const steps = folded.replies.map(({ heard }) => {
      const before = snapshot
      snapshot = hearReply(machine, snapshot, heard).snapshot
      return () => readClient(hearReply(machine, before, heard).snapshot)
    })
    return steps
  })
  const stepping = timings(repeated(steps), (step) => step())
  return [
    {
      what: `coder, a reply, p50 of ${reading.length}`,
      measured: quantile(reading, 0.5),
      limit: 1,
      unit: 'ms',
    },
    { what: 'coder, a reply, p99', measured: quantile(reading, 0.99), limit: 5, unit: 'ms' },
    {
      what: `engine step, p50 of ${stepping.length}`,
      measured: quantile(stepping, 0.5),
      limit: 0.2,
      unit: 'ms',
    },
  ]
}

/** The slowest of the files made to hurt; a linter that hangs is no linter. */
export function measureHostileFile(): readonly Measurement[] {
  const slowest = Math.max(
    ...timings(Object.values(HOSTILE_FILES), (text) => parseScenario(text, 'f')),
  )
  return [
    { what: 'slowest hostile scenario file, refused', measured: slowest, limit: 1000, unit: 'ms' },
  ]
}

/** What an author waits for after a pause in typing, and what may come a little later. */
export function measureLint(scenarioFolder: string): readonly Measurement[] {
  const texts = readdirSync(scenarioFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(scenarioFolder, name), 'utf8'))
  const linting = timings(repeated([LONG_FILE]), (text) => parseScenario(text, 'f'))
  const reviewing = timings(texts, (text) => reviewScenario(text, 'f'))
  return [
    {
      what: 'lint, a scenario of 5,000 lines, p50',
      measured: quantile(linting, 0.5),
      limit: 300,
      unit: 'ms',
    },
    {
      what: 'review, the slowest shipped scenario',
      measured: Math.max(...reviewing),
      limit: 3000,
      unit: 'ms',
    },
  ]
}

const repeated = <Item>(items: readonly Item[]): readonly Item[] =>
  Array.from({ length: ROUNDS }, () => items).flat()
