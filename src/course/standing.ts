import type { Skill } from '#scenario/skill.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { Mark, MarkedLevel } from './mark.schema.ts'

/** Where one skill stands in somebody's eyes. Only `level` holds a number. */
export type Standing = MarkedLevel | { readonly status: 'not-looked-at' }

const NOT_LOOKED_AT: Standing = { status: 'not-looked-at' }

export const standingInMark = (mark: Mark, skill: Skill): Standing =>
  mark.levels[skill] ?? NOT_LOOKED_AT

/** The observer's word in whole levels: the band of its verdict. */
export function standingInVerdicts(verdicts: readonly Verdict[], skill: Skill): Standing {
  const verdict = verdicts.find((each) => each.skill === skill)
  if (verdict === undefined) return NOT_LOOKED_AT
  return verdict.status === 'scored'
    ? { status: 'level', level: verdict.band }
    : { status: 'not-assessed' }
}
