import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { isMarkable } from '#course/is-markable.ts'
import type { Mark } from '#course/mark.schema.ts'
import type { StandingAt } from '#server/api/standing.ts'
import { finalMark, markBy } from '#server/marking/kept-mark.ts'
import { mayShowOthers } from '#server/marking/marking-part.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { GradedAttempt } from './graded-work.ts'

/** Who reads a gradebook. */
export interface Viewer {
  readonly memberId: string | null
  readonly isInstructor: boolean
}

export const viewerAt = ({ member, standings }: StandingAt): Viewer => ({
  memberId: member?.id ?? null,
  isInstructor: standings.has('instructor'),
})

/**
 * The mark that stands, as far as whoever looks may see it: nobody who is still to mark an attempt finds another's
 * levels in the gradebook. What was given back an instructor sees all the same.
 */
export function markFor(
  { memberId, isInstructor }: Viewer,
  { row, marks }: GradedAttempt,
  settings: ExerciseSettings,
): Mark | null {
  const final = finalMark(marks)
  if (final === null) return null
  const isBlind =
    memberId !== null &&
    row.second_marker_id === memberId &&
    (markBy(marks, memberId)?.proposalSeenAt ?? null) === null
  const isGivenBack = isInstructor && row.marking_state === 'released' && !isBlind
  return isGivenBack || mayShowOthers(row, settings, marks, memberId) ? final.mark : null
}

/** Something can be marked that has not been given back yet. */
export const isStillMarked = (attempts: readonly AttemptTables['attempts'][]): boolean =>
  markable(attempts).some(({ released_at }) => released_at === null)

export interface StudentShown {
  readonly member: string
  readonly name: string
  readonly isAlias: boolean
  readonly idNumber: string | null
}

/**
 * A student, by name or by alias. While marking is anonymous an instructor sees the names of those alone of whom there
 * is nothing to mark; a marker sees the names of those alone who have everything back.
 * @param attempts of this student in the exercise
 */
export function studentShown(
  { id, name, alias, id_number }: CourseTables['members'],
  { isAnonymous }: Pick<ExerciseSettings, 'isAnonymous'>,
  attempts: readonly AttemptTables['attempts'][],
  { isInstructor }: Viewer,
): StudentShown {
  const isUnknown = isStillMarked(attempts) || (!isInstructor && markable(attempts).length === 0)
  if (isAnonymous && isUnknown)
    return { member: id, name: `Student ${alias}`, isAlias: true, idNumber: null }
  return { member: id, name, isAlias: false, idNumber: isInstructor ? id_number : null }
}

const markable = (attempts: readonly AttemptTables['attempts'][]) =>
  attempts.filter(({ state, ended_by }) => isMarkable({ state, endedBy: ended_by }))
