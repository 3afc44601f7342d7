import { invariant } from '#lib/invariant.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { CheckedReading, SkillClaim } from './checked-reading.ts'
import { type LevelCategory, levelOf } from './level-category.ts'
import type { SkillReading, TurnReading } from './second-reading.ts'
import type { SessionToRead } from './session-to-read.ts'

/** Fewer readings than this are one opinion. @source clinical reference F-11 */
export const LEAST_READINGS = 2

export interface Consensus {
  readonly skills: readonly SkillReading[]
  readonly turns: readonly TurnReading[]
}

/** What several readings of a session have in common. @param readings at least two */
export function consensusOf(
  readings: readonly CheckedReading[],
  { turns }: SessionToRead,
): Consensus {
  invariant(readings.length >= LEAST_READINGS, 'a majority needs two readings or more')
  return {
    skills: SKILLS.map((skill) =>
      skillReading(
        skill,
        readings.map(({ skills }) => skills[skill]),
      ),
    ),
    turns: turns
      .filter(({ speaker }) => speaker === 'trainee')
      .map(({ index }) => turnReading(index, readings)),
  }
}

/** A code needs two readings; its quote is that of the first. */
function turnReading(index: number, readings: readonly CheckedReading[]): TurnReading {
  const claims = readings.flatMap(({ codes }) => codes.get(index) ?? [])
  const first = new Map(claims.toReversed().map((claim) => [claim.code, claim]))
  const isShared = (code: string) =>
    claims.filter((claim) => claim.code === code).length >= LEAST_READINGS
  return { index, codes: [...first.values()].toReversed().filter(({ code }) => isShared(code)) }
}

/** The median of the levels; of two in the middle the lower, as a level is not given without a majority. */
function skillReading(skill: Skill, claims: readonly SkillClaim[]): SkillReading {
  const sound = claims.filter((claim) => claim !== null)
  const abstaining = sound.filter(({ category }) => category === 'not-assessed')
  const levelled = sound.flatMap((claim) => {
    const level = levelOf(claim.category)
    return level === null ? [] : [{ ...claim, level }]
  })
  if (sound.length < LEAST_READINGS) return { skill, status: 'not-read', reason: 'no-evidence' }
  if (abstaining.length === levelled.length)
    return { skill, status: 'not-read', reason: 'no-agreement' }
  const [abstained] = abstaining
  if (abstained !== undefined && abstaining.length > levelled.length)
    return { skill, status: 'not-assessed', because: abstained.because }
  const sorted = levelled.toSorted((a, b) => a.level - b.level)
  const median = sorted[Math.ceil(sorted.length / 2) - 1]
  const highest = sorted.at(-1)
  const lowest = sorted[0]
  invariant(median && highest && lowest, 'a majority of levels holds a level')
  return {
    skill,
    status: 'read',
    category: median.category as Exclude<LevelCategory, 'not-assessed'>, // it has a level
    level: median.level,
    spread: highest.level - lowest.level,
    readings: levelled.length,
    because: median.because,
    evidence: median.evidence,
  }
}
