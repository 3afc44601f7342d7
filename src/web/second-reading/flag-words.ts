import type { ReadingComparisonJson } from '#contract/second-reading.schema.ts'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { counted } from './number-word.ts'
import { takenOutWords } from './taken-out-words.ts'

export type Flag = ReadingComparisonJson['flags'][number]

/** Why a person should look, in plain words, and what to do about it. */
export function flagWords(flag: Flag): string {
  switch (flag.reason) {
    case 'levels-apart':
      return `${SKILL_NAMES[flag.skill]}: the two readings are ${apart(flag.observer, flag.reader)} apart. Neither is a mark: show it to your tutor.`
    case 'one-abstains':
      return flag.abstains === 'observer'
        ? `${SKILL_NAMES[flag.skill]}: the second reader gives level ${flag.level}, where the observer saw too little to give any. A low level that only one of them gives needs a person: show it to your tutor.`
        : `${SKILL_NAMES[flag.skill]}: the observer gives level ${showLevel(flag.level)}, and the second reader gives none. A low level that only one of them gives needs a person: show it to your tutor.`
    case 'style-sensitive':
      return `${SKILL_NAMES[flag.skill]}: with your replies put into plain standard English, the second reader comes out ${counted(Math.abs(flag.difference), 'level', 'levels')} ${flag.difference > 0 ? 'higher' : 'lower'}. How you write should not count: leave this level aside, or look at it with your tutor.`
    case 'words-to-reader':
      return `${takenOutWords(flag.passages)} If you did mean the client, tell your tutor.`
  }
}

function apart(one: number, other: number): string {
  const distance = Math.abs(one - other)
  const whole = Math.floor(distance)
  return `${distance > whole ? 'more than ' : ''}${counted(whole, 'level', 'levels')}`
}
