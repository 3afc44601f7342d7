import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import type { MarkedAttempt } from './marked-attempt.ts'
import { markersOf } from './markers.ts'

/** Says who marks an attempt. Two marks come from two people, both of this course. */
export async function allocate(
  { database, audit }: Services,
  { attempt, exercise }: MarkedAttempt,
  person: Person,
  {
    marker,
    secondMarker,
  }: { readonly marker: string | null; readonly secondMarker: string | null },
): Promise<Result<{ done: true }, ApiRefusal>> {
  const markers = await markersOf(database.kysely, exercise.course_id)
  const isThere = (id: string | null) => id === null || markers.some((each) => each.id === id)
  const isSamePerson = marker !== null && marker === secondMarker
  if (!isThere(marker) || !isThere(secondMarker) || isSamePerson) return failure('invalid-request')
  await database.kysely.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('attempts')
      .set({ marker_id: marker, second_marker_id: secondMarker })
      .where('id', '=', attempt.id)
      .execute()
    await audit.record(
      {
        actorId: person.id,
        action: 'state.changed',
        courseId: exercise.course_id,
        exerciseId: exercise.id,
        attemptId: attempt.id,
        memberId: attempt.member_id,
        facts: { allocated: true, second: secondMarker !== null },
      },
      transaction,
    )
  })
  return success({ done: true })
}
