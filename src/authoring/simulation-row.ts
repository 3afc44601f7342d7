import { sessionTranscript } from '#feedback/session-transcript.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { type DisclosureLevel, depthOf } from '#scenario/disclosure-level.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { ClientChange } from '#simulation/trace.ts'
import type { SimulatedTrainee, SimulationRow } from './simulation-report.ts'

/** What came of one session. */
export function simulationRow(
  folded: FoldedSession,
  { scenario }: CompiledScenario,
  { trainee, seed }: { readonly trainee: SimulatedTrainee; readonly seed: number },
): SimulationRow {
  const { client, replies, start } = folded
  const levels = [start.level, ...replies.map(({ state }) => state.level)]
  const count = (change: ClientChange) =>
    replies.flatMap(({ trace }) => trace.events).filter((event) => event === change).length
  return {
    trainee,
    seed,
    turns: replies.length,
    end: client.variables,
    score: relationScore(client.variables),
    level: client.level,
    peak: levels.reduce((deepest, level) => (depthOf(level) > depthOf(deepest) ? level : deepest)),
    firstAt: { L2: firstAt(folded, 'L2'), L3: firstAt(folded, 'L3') },
    rupturesOpened: count('rupture-opened'),
    rupturesRepaired: count('repaired'),
    moments: client.happened,
    told: client.told,
    skills: skillLevels(folded, scenario),
    endedBy: folded.view.endedBy === 'client' ? 'client' : 'student',
    ending: endingOf(folded),
  }
}

/** How well the two get on: trust and openness less strain, −100 to 200. @source clinical reference R6 */
export const relationScore = ({ bond, open, discord }: ClientVariables): number =>
  bond + open - discord

function firstAt({ replies }: FoldedSession, level: DisclosureLevel): number | null {
  return replies.find(({ state }) => depthOf(state.level) >= depthOf(level))?.turn ?? null
}

function skillLevels(
  folded: FoldedSession,
  scenario: CompiledScenario['scenario'],
): Readonly<Record<Skill, number | null>> {
  const { verdicts } = scoreSession(sessionTranscript(folded, scenario))
  const levelOf = (skill: Skill) => {
    const verdict = verdicts.find((each) => each.skill === skill)
    return verdict?.status === 'scored' ? verdict.level : null
  }
  return recordOf(SKILLS, levelOf)
}

function endingOf({ transcript }: FoldedSession): string | null {
  const last = transcript.at(-1)
  return last?.speaker === 'client' ? last.speech.ending : null
}

/** A value for every key of a list. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  forKey: (key: Key) => Value,
): Readonly<Record<Key, Value>> =>
  // fromEntries forgets that every key is there
  Object.fromEntries(keys.map((key) => [key, forKey(key)])) as Record<Key, Value>
