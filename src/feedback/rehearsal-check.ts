import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { Expectation } from '#scenario/rehearsal.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { showLevel } from '#scoring/level.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { unmetIn } from './condition-check.ts'
import { sessionTranscript } from './session-transcript.ts'

/** An expectation of a scenario that its scripted trainees did not meet. */
export interface RehearsalFailure {
  /** id of the trainee; where two are compared, of the one who must come out higher */
  readonly trainee: string
  /** as the file says it: `bond: {"atLeast":60}` */
  readonly expected: string
  readonly found: string
}

/**
 * Takes every scripted trainee through a session and compares what came of it with what the author expects.
 * @returns the failures in the order of the file; empty if all expectations hold
 */
export function checkRehearsals(
  compiled: CompiledScenario,
  seed: number,
): readonly RehearsalFailure[] {
  const outcomes = rehearsalOutcomes(compiled, seed)
  return compiled.scenario.expectations.flatMap((expectation) => failuresOf(expectation, outcomes))
}

/** What came of a rehearsed session. */
export interface RehearsalOutcome {
  readonly folded: FoldedSession
  readonly verdicts: readonly Verdict[]
}

/** By the id of the trainee, in the order of the file. */
export type RehearsalOutcomes = ReadonlyMap<string, RehearsalOutcome>

/** Takes every scripted trainee of a scenario through a session. */
export const rehearsalOutcomes = (compiled: CompiledScenario, seed: number): RehearsalOutcomes =>
  new Map(
    compiled.scenario.trainees.map(({ id, replies }) => [id, outcomeOf(compiled, replies, seed)]),
  )

/** In what one expectation was not met; empty if it was. */
export const failuresOf = (
  expectation: Expectation,
  outcomes: RehearsalOutcomes,
): readonly RehearsalFailure[] =>
  'trainee' in expectation
    ? failuresOfOne(expectation, outcomes)
    : failuresBetween(expectation, outcomes)

function outcomeOf(
  compiled: CompiledScenario,
  replies: readonly string[],
  seed: number,
): RehearsalOutcome {
  const { folded } = rehearse(compiled, replies, seed)
  const { verdicts } = scoreSession(sessionTranscript(folded, compiled.scenario))
  return { folded, verdicts }
}

function failuresOfOne(
  { trainee, atEnd = {}, skills = {} }: Extract<Expectation, { trainee: string }>,
  outcomes: RehearsalOutcomes,
): readonly RehearsalFailure[] {
  const outcome = outcomes.get(trainee)
  if (outcome === undefined) return [{ trainee, expected: 'a script of this name', found: 'none' }]
  const unmet = SKILLS.flatMap((skill) => {
    const expected = skills[skill]
    const level = levelOf(outcome, skill)
    return expected === undefined || isMet(expected, level)
      ? []
      : [{ expected: `${skill}: ${JSON.stringify(expected)}`, found: inWords(level) }]
  })
  return [...unmetIn(atEnd, outcome.folded.client), ...unmet].map((found) => ({
    trainee,
    ...found,
  }))
}

type SkillExpectation =
  | 'not-assessed'
  | { atLeast?: number | undefined; atMost?: number | undefined }

/** @param level null where the skill was not assessed, which meets no range */
function isMet(expected: SkillExpectation, level: number | null): boolean {
  if (expected === 'not-assessed' || level === null)
    return expected === 'not-assessed' && level === null
  return level >= (expected.atLeast ?? level) && level <= (expected.atMost ?? level)
}

function failuresBetween(
  { more, than, on }: Extract<Expectation, { more: string }>,
  outcomes: RehearsalOutcomes,
): readonly RehearsalFailure[] {
  const [higher, lower] = [more, than].map((id) => amountOf(outcomes.get(id), on))
  return higher != null && lower != null && higher > lower
    ? []
    : [
        {
          trainee: more,
          expected: `more than ${than} on ${on}`,
          found: `${inWords(higher ?? null)} against ${inWords(lower ?? null)}`,
        },
      ]
}

type Compared = Extract<Expectation, { on: string }>['on']

function amountOf(outcome: RehearsalOutcome | undefined, on: Compared): number | null {
  if (outcome === undefined) return null
  if (on === 'level') return depthOf(outcome.folded.client.level)
  return isSkill(on) ? levelOf(outcome, on) : outcome.folded.client.variables[on]
}

const isSkill = (on: Compared): on is Skill => SKILLS.some((skill) => skill === on)

function levelOf({ verdicts }: RehearsalOutcome, skill: Skill): number | null {
  const verdict = verdicts.find((each) => each.skill === skill)
  return verdict?.status === 'scored' ? verdict.level : null
}

const inWords = (amount: number | null): string =>
  amount === null ? 'not assessed' : showLevel(amount)
