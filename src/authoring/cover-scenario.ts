import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { addressedLines } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import {
  COVERED_KINDS,
  type CoverageReport,
  type CoveredKind,
  type CoveredPart,
} from './coverage-report.ts'
import { reportedScenario } from './reported-scenario.ts'
import { sessionReach } from './session-reach.ts'
import { SIMULATION_SEEDS } from './simulate-scenario.ts'
import { simulatedSession } from './simulated-session.ts'
import type { SimulatedTrainee } from './simulation-report.ts'
import { TRAINEE_TYPES } from './trainee-type.ts'

/** Replies of a type of trainee: long enough that a client who ends by the clock does. Judgement. */
const LONGEST_TALK = 26

/** What the scripts of a scenario reach, over all seeds, and what only a type of trainee reaches, or nothing. */
export function coverScenario(
  compiled: CompiledScenario,
  seeds: readonly number[] = SIMULATION_SEEDS,
): CoverageReport {
  const { scenario } = compiled
  const byScripts = reachOf(
    compiled,
    scenario.trainees.map(({ id }) => ({ source: 'script', id })),
    seeds,
  )
  const byTypes = reachOf(
    compiled,
    TRAINEE_TYPES.map((id) => ({ source: 'type', id })),
    seeds,
  )
  const parts = reachableParts(scenario).map((part): CoveredPart => {
    const reachedBy = byScripts.has(part.address)
      ? 'scripts'
      : byTypes.has(part.address)
        ? 'trainee-types'
        : 'nothing'
    return { ...part, reachedBy }
  })
  return {
    scenario: reportedScenario(compiled),
    seeds,
    parts,
    totals: COVERED_KINDS.map((kind) => {
      const ofKind = parts.filter((part) => part.kind === kind)
      return {
        kind,
        total: ofKind.length,
        byScripts: ofKind.filter(({ reachedBy }) => reachedBy === 'scripts').length,
        byAll: ofKind.filter(({ reachedBy }) => reachedBy !== 'nothing').length,
      }
    }),
  }
}

const reachOf = (
  compiled: CompiledScenario,
  trainees: readonly SimulatedTrainee[],
  seeds: readonly number[],
): ReadonlySet<string> =>
  new Set(
    trainees.flatMap((trainee) =>
      seeds.flatMap((seed) => [
        ...sessionReach(compiled, simulatedSession(compiled, trainee, seed, LONGEST_TALK)),
      ]),
    ),
  )

type Part = Omit<CoveredPart, 'reachedBy'>

/** Everything in a file that a session can reach. An ending is counted once, as an ending: its words are its line. */
function reachableParts(scenario: Scenario): readonly Part[] {
  const lines = addressedLines(scenario)
    .filter(({ source }) => source.kind !== 'ending')
    .map(({ address, path }): Part => ({ kind: 'line', address, path }))
  return [
    ...lines,
    ...named('fact', 'facts', scenario.facts),
    ...named('moment', 'moments', scenario.moments),
    ...named('ending', 'endings', scenario.endings),
    ...named('hint', 'hints', scenario.hints),
    ...named('topic', 'topics', scenario.topics),
  ]
}

const named = (
  kind: CoveredKind,
  list: 'facts' | 'moments' | 'endings' | 'hints' | 'topics',
  items: readonly { readonly id: string }[],
): readonly Part[] =>
  items.map(({ id }, at): Part => {
    const path: SourcePath = [list, at]
    return { kind, address: `${list}/${id}`, path }
  })
