import { SKILLS } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { type ExerciseFields, skillsIn } from './exercise-fields.ts'

export const AT_ZERO_WORDS = {
  submit: 'It is submitted as it is',
  grace: 'Some minutes more to submit it, but nothing more can be said',
  abandon: 'It is abandoned unless it was submitted',
} as const

export const COUNTS_WORDS = {
  highest: 'The highest grade',
  average: 'The average',
  first: 'The first attempt',
  last: 'The last attempt',
} as const

export const RELEASE_WORDS = {
  immediately: 'At once',
  'after-close': 'Once the exercise has closed',
  manual: 'When you release it',
} as const

export const VOICE_WORDS = {
  embedded: 'The built-in voice: nothing leaves this server',
  'language-model': 'A language model of this server’s operator',
} as const

/** What the settings that are folded away amount to, in a few sentences: nobody has to unfold them to know. */
export function settingsWords(fields: ExerciseFields): readonly string[] {
  const skills = skillsIn(fields.skills)
  const isLimited = fields.timeLimitMinutes.trim() !== ''
  const hasMore = fields.attempts.trim() !== '1'
  return [
    ...(isLimited ? [`When the time is up: ${lower(AT_ZERO_WORDS, fields.atZero)}.`] : []),
    ...(hasMore ? [`Of several attempts counts: ${lower(COUNTS_WORDS, fields.counts)}.`] : []),
    skills.length === SKILLS.length
      ? 'All four skills count.'
      : `What counts: ${skills.map((skill) => SKILL_NAMES[skill].toLowerCase()).join(', ')}.`,
    fields.isAnonymous === 'yes'
      ? 'Markers see no names until the marks are released.'
      : 'Markers see the names.',
    ...(fields.hasSecondMarker === 'yes' ? ['Two people mark every attempt.'] : []),
    `Students see what was said ${when(fields.transcript)}; their levels ${when(fields.levels)}.`,
    fields.contestDays.trim() === '0'
      ? 'Marks cannot be contested.'
      : `Marks can be contested for ${fields.contestDays} days.`,
    fields.hints === 'yes' ? 'Hints are given.' : 'No hints are given.',
    fields.voice === 'embedded'
      ? 'The built-in voice speaks.'
      : 'A language model finds words for the client.',
    ...(fields.honestyStatement.trim() === '' ? [] : ['A statement of honesty comes first.']),
  ]
}

const WHEN: Readonly<Record<string, string>> = {
  immediately: 'at once',
  'after-close': 'once it has closed',
  manual: 'when you release them',
}

const when = (rule: string): string => WHEN[rule] ?? rule

function lower(words: Readonly<Record<string, string>>, key: string): string {
  const found = words[key] ?? key
  return found.charAt(0).toLowerCase() + found.slice(1)
}
