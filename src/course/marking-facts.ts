import type { Skill } from '#scenario/skill.ts'
import { type EndOfAttempt, isMarkable } from './is-markable.ts'
import type { Mark } from './mark.schema.ts'
import type { MarkingFacts } from './marking-workflow.ts'
import { standingInMark } from './standing.ts'

/** What is kept of one attempt's marking, and who asks. */
export interface MarkingSituation {
  readonly attempt: EndOfAttempt
  /** those that count */
  readonly skills: readonly Skill[]
  /** of whoever takes the step; null where they have saved none */
  readonly ownMark: Mark | null
  /** the mark that stands */
  readonly finalMark: Mark | null
  readonly isSecondMarkerNeeded: boolean
  /** marks of different people, whichever stands */
  readonly marks: readonly Mark[]
  readonly hasOpenContest: boolean
}

/** How many people have to have finished where a second marker is asked for. */
const TWO_MARKERS = 2

/** What the workflow has to know, from what is kept. Only the skills that count are asked about. */
export function markingFacts(situation: MarkingSituation): MarkingFacts {
  const { attempt, skills, ownMark, finalMark, marks } = situation
  const wholeMarks = marks.filter((mark) => isWhole(mark, skills)).length
  return {
    isMarkable: isMarkable(attempt),
    isMarkWhole: ownMark !== null && isWhole(ownMark, skills),
    hasFinalMark: finalMark !== null && isWhole(finalMark, skills),
    needsAPerson: finalMark !== null && has(finalMark, skills, 'needs-a-person'),
    isSecondMarkMissing: situation.isSecondMarkerNeeded && wholeMarks < TWO_MARKERS,
    hasOpenContest: situation.hasOpenContest,
  }
}

/** Every skill that counts has been looked at: then the proposal may be shown. @source clinical reference F-02 */
export const isWhole = (mark: Mark, skills: readonly Skill[]): boolean =>
  !has(mark, skills, 'not-looked-at')

const has = (
  mark: Mark,
  skills: readonly Skill[],
  status: 'not-looked-at' | 'needs-a-person',
): boolean => skills.some((skill) => standingInMark(mark, skill).status === status)
