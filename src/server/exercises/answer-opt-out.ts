import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { changeCourse } from '#server/courses/change-course.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'

/** Answers a student who would rather not sit an exercise; a further answer takes the place of the one before. */
export function answerOptOut(
  services: Services,
  person: Person,
  exercise: ExerciseTables['exercises'],
  { memberId, answer }: { readonly memberId: string; readonly answer: string },
): Promise<Result<null, ApiRefusal>> {
  return changeCourse(services, exercise.course_id, async (within, course) => {
    const { numUpdatedRows } = await within
      .updateTable('opt_outs')
      .set({ answer, answered_at: services.now() })
      .where('exercise_id', '=', exercise.id)
      .where('member_id', '=', memberId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return failure('not-found')
    await services.audit.record(
      {
        actorId: person.id,
        action: 'opt-out.answered',
        courseId: course.id,
        exerciseId: exercise.id,
        memberId,
      },
      within,
    )
    return success(null)
  })
}
