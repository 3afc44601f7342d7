import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { Expectation } from '#scenario/rehearsal.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { showLevel } from '#scoring/level.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { ClientState } from '#simulation/client-state.ts'
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
  const outcomes = new Map(
    compiled.scenario.trainees.map(({ id, replies }) => [id, outcomeOf(compiled, replies, seed)]),
  )
  return compiled.scenario.expectations.flatMap((expectation) =>
    'trainee' in expectation
      ? failuresOfOne(expectation, outcomes)
      : failuresBetween(expectation, outcomes),
  )
}

/** What came of a rehearsed session. */
interface Outcome {
  readonly client: ClientState
  readonly verdicts: readonly Verdict[]
}

type Outcomes = ReadonlyMap<string, Outcome>

function outcomeOf(compiled: CompiledScenario, replies: readonly string[], seed: number): Outcome {
  const { folded } = rehearse(compiled, replies, seed)
  const { verdicts } = scoreSession(sessionTranscript(folded, compiled.scenario))
  return { client: folded.client, verdicts }
}

function failuresOfOne(
  { trainee, atEnd = {}, skills = {} }: Extract<Expectation, { trainee: string }>,
  outcomes: Outcomes,
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
  return [...unmetIn(atEnd, outcome.client), ...unmet].map((found) => ({ trainee, ...found }))
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
  outcomes: Outcomes,
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

function amountOf(outcome: Outcome | undefined, on: Compared): number | null {
  if (outcome === undefined) return null
  if (on === 'level') return depthOf(outcome.client.level)
  return isSkill(on) ? levelOf(outcome, on) : outcome.client.variables[on]
}

const isSkill = (on: Compared): on is Skill => SKILLS.some((skill) => skill === on)

function levelOf({ verdicts }: Outcome, skill: Skill): number | null {
  const verdict = verdicts.find((each) => each.skill === skill)
  return verdict?.status === 'scored' ? verdict.level : null
}

const inWords = (amount: number | null): string =>
  amount === null ? 'not assessed' : showLevel(amount)
