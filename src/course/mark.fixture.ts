import fc from 'fast-check'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { Band, Verdict } from '#scoring/verdict.ts'
import type { Mark, MarkedLevel } from './mark.schema.ts'

/** A number is a level, null has not been looked at. */
export type Entered = Band | 'not-assessed' | 'needs-a-person' | null

const markedLevel = (entered: Exclude<Entered, null>): MarkedLevel =>
  typeof entered === 'number' ? { status: 'level', level: entered } : { status: entered }

/** A mark without words; the skills in the order of SKILLS. */
export function markOf(...entered: readonly [Entered, Entered, Entered, Entered]): Mark {
  const levels: Partial<Record<Skill, MarkedLevel>> = {}
  for (const [index, skill] of SKILLS.entries()) {
    const level = entered[index] ?? null
    if (level !== null) levels[skill] = markedLevel(level)
  }
  return { levels, comments: [], summary: '' }
}

const anyEntered = fc.constantFrom<Entered>(1, 2, 3, 4, 5, 'not-assessed', 'needs-a-person', null)

export const anyMark: fc.Arbitrary<Mark> = fc
  .tuple(anyEntered, anyEntered, anyEntered, anyEntered)
  .map((entered) => markOf(...entered))

/** A level of the observer's, with nothing it rests on. */
export const scored = (skill: Skill, band: Band, level: number = band): Verdict => ({
  skill,
  status: 'scored',
  level,
  band,
  n: 12,
  confidence: 0.8,
  restsOn: 'twelve openings',
  evidence: [],
  criticalEvents: [],
})

export const notAssessed = (skill: Skill): Verdict => ({
  skill,
  status: 'not-assessed',
  n: 1,
  needed: 4,
  reason: 'too few openings',
  evidence: [],
  criticalEvents: [],
})
