import type { Skill } from '#scenario/skill.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { Mark } from './mark.schema.ts'
import { type Standing, standingInMark, standingInVerdicts } from './standing.ts'

/** So many levels between two readings ask for a word of reason. @source clinical reference A2, F-12 */
export const LEVELS_FAR_APART = 2

/** One skill in two pairs of eyes. */
export interface SkillDifference {
  readonly skill: Skill
  readonly own: Standing
  readonly other: Standing
  /** own level less the other's, −4 to 4; null where one of the two is no level */
  readonly apart: number | null
  readonly isSame: boolean
  /** the own level lies above what a critical event leaves, as the observer saw it */
  readonly isAboveCap: boolean
  /** two or more levels apart, or above a cap: whoever keeps the own level says why */
  readonly isReasonNeeded: boolean
}

/** Two people's marks of one attempt, skill by skill. */
export const markDifference = (
  own: Mark,
  other: Mark,
  skills: readonly Skill[],
): readonly SkillDifference[] =>
  skills.map((skill) =>
    differenceIn(skill, standingInMark(own, skill), standingInMark(other, skill), null),
  )

/** A person's mark beside the observer's proposal, skill by skill. */
export const verdictDifference = (
  own: Mark,
  verdicts: readonly Verdict[],
  skills: readonly Skill[],
): readonly SkillDifference[] =>
  skills.map((skill) =>
    differenceIn(
      skill,
      standingInMark(own, skill),
      standingInVerdicts(verdicts, skill),
      lowestCap(verdicts, skill),
    ),
  )

function differenceIn(
  skill: Skill,
  own: Standing,
  other: Standing,
  cap: number | null,
): SkillDifference {
  const apart = own.status === 'level' && other.status === 'level' ? own.level - other.level : null
  const isAboveCap = own.status === 'level' && cap !== null && own.level > cap
  return {
    skill,
    own,
    other,
    apart,
    isSame: own.status === other.status && (apart ?? 0) === 0,
    isAboveCap,
    isReasonNeeded: isAboveCap || (apart !== null && Math.abs(apart) >= LEVELS_FAR_APART),
  }
}

function lowestCap(verdicts: readonly Verdict[], skill: Skill): number | null {
  const caps = verdicts
    .filter((verdict) => verdict.skill === skill)
    .flatMap(({ criticalEvents }) => criticalEvents.map(({ cap }) => cap))
  return caps.length === 0 ? null : Math.min(...caps)
}
