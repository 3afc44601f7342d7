import type { SecondReadingJson } from '#contract/second-reading.schema.ts'
import { listed } from '#feedback/listed.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { askFailureWords } from './ask-failure-words.ts'

type Style = Extract<SecondReadingJson, { readonly status: 'read' }>['style']

/** What came of reading the replies in plain words too. A level that moved is told where a person is asked to look. */
export function styleWords(style: Style): string {
  if (style.status === 'not-compared')
    return `Whether a level rests on how you write could not be looked at. ${askFailureWords(style.reason)}`
  const compared = style.shifts.filter(({ difference }) => difference !== null)
  if (compared.length === 0)
    return 'Your replies were also read in plain standard English, but gave no level to compare.'
  const steady = compared.filter(({ styleSensitive }) => !styleSensitive)
  const names = listed(steady.map(({ skill }) => SKILL_NAMES[skill]))
  return steady.length === 0
    ? 'Your replies were also read in plain standard English: every level moved, as said above.'
    : `Your replies were also read in plain standard English: ${names} stayed the same.`
}
