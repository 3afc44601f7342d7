import { LEVELS_FAR_APART, type SkillDifference } from '#course/mark-difference.ts'

/** How the own level stands to another's, in words. */
export function differenceWords({ apart, isSame, isAboveCap }: SkillDifference): string {
  const cap = isAboveCap ? ' Yours lies above what the critical event leaves.' : ''
  if (isSame) return `You came to the same.${cap}`
  if (apart === null) return `One of you gave a level, and the other none.${cap}`
  const levels = Math.abs(apart)
  const distance = levels === 1 ? 'one level' : `${levels} levels`
  const word = levels >= LEVELS_FAR_APART ? ' Say below in a word why.' : ''
  return `Yours is ${distance} ${apart > 0 ? 'higher' : 'lower'}.${cap}${cap === '' ? word : ' Say below in a word why.'}`
}
