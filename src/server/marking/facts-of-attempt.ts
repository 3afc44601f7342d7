import type { MarkingFacts } from '#course/marking-workflow.ts'
import type { Database } from '#store/tables.ts'
import { finalMark, isWhole, type KeptMark, keptMarks, markBy, needsAPerson } from './kept-mark.ts'
import type { MarkedAttempt } from './marked-attempt.ts'
import { secondMarkState } from './marking-part.ts'

/** What the workflow has to know, for one who is about to take a step. */
export interface FactsOfAttempt {
  readonly facts: MarkingFacts
  readonly marks: readonly KeptMark[]
}

export async function factsOfAttempt(
  database: Database,
  marked: MarkedAttempt,
  memberId: string | null,
): Promise<FactsOfAttempt> {
  const { id } = marked.attempt
  const marks = await keptMarks(database, [id])
  const open = await database
    .selectFrom('contests')
    .select('id')
    .where('attempt_id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return { facts: markingFacts(marked, marks, memberId, open !== undefined), marks }
}

/**
 * A second mark holds a release up only where the exercise asks for one. What was drawn to see how well marks hold is
 * marked when somebody comes to it, and no student waits for that.
 */
export function markingFacts(
  { attempt, settings }: Pick<MarkedAttempt, 'attempt' | 'settings'>,
  marks: readonly KeptMark[],
  memberId: string | null,
  hasOpenContest: boolean,
): MarkingFacts {
  const own = memberId === null ? null : markBy(marks, memberId)
  const final = finalMark(marks)
  return {
    isMarkable: true,
    isMarkWhole: own !== null && isWhole(own.mark, settings.skills),
    // A skill that was made to count only after the mark was given is missing in it.
    hasFinalMark: final !== null && isWhole(final.mark, settings.skills),
    needsAPerson: final !== null && needsAPerson(final.mark, settings.skills),
    isSecondMarkMissing:
      settings.hasSecondMarker && secondMarkState(attempt, settings, marks) !== 'whole',
    hasOpenContest,
  }
}
