import type { Skill } from '#scenario/skill.ts'
import type { Mark } from './mark.schema.ts'
import { RUBRIC } from './rubric.ts'
import { standingInMark } from './standing.ts'
import { standingInWords } from './standing-in-words.ts'

/**
 * What a person said of an attempt, as plain text for a gradebook's feedback cell: the summary, each skill that counts,
 * and the comments under the number of their turn. The observer's words are not in it.
 */
export const feedbackText = (mark: Mark, skills: readonly Skill[]): string =>
  [
    mark.summary.trim(),
    skills.map((skill) => levelLine(mark, skill)).join('\n'),
    mark.comments
      .toSorted((a, b) => a.index - b.index)
      .map(({ index, text }) => `Turn ${turnNumber(index)}: ${text.trim()}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')

/** Turns are shown counted from 1 over both speakers. */
export const turnNumber = (index: number): number => index + 1

const levelLine = (mark: Mark, skill: Skill): string =>
  `${RUBRIC[skill].label}: ${standingInWords(standingInMark(mark, skill))}`
