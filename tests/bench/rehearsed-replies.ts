import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { rehearse } from '#simulation/rehearsal.ts'

/** Real work to time: every scripted trainee of every shipped scenario, played through. */
export interface RehearsedSession {
  readonly compiled: CompiledScenario
  readonly folded: FoldedSession
}

export function rehearsedSessions(scenarioFolder: string): readonly RehearsedSession[] {
  return readdirSync(scenarioFolder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const { scenario } = parseScenario(readFileSync(join(scenarioFolder, name), 'utf8'), name)
      if (scenario === null) throw new Error(`${name} does not lint clean`)
      const compiled = compileScenario(scenario)
      return scenario.trainees.map(({ replies }) => ({
        compiled,
        folded: rehearse(compiled, replies, 1).folded,
      }))
    })
}

/** Each reply with what was said before it. */
export const repliesInContext = (sessions: readonly RehearsedSession[]) =>
  sessions.flatMap(({ folded: { transcript } }) =>
    transcript.flatMap((turn, at) =>
      turn.speaker === 'trainee'
        ? [{ text: turn.text, previous: transcript.slice(0, at) as readonly SpokenTurn[] }]
        : [],
    ),
  )
