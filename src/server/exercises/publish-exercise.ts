import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { changeCourse } from '#server/courses/change-course.ts'
import type { LibraryScenario } from '#server/scenario-library.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { courseLibrary } from './course-library.ts'
import { offeredScenario } from './offered-scenarios.ts'
import { refusalOf } from './save-exercise.ts'

/**
 * Publishes an exercise: from now on students see it, and its scenario is the one that stands in the library at this
 * moment, whatever becomes of the file. Published already, nothing happens.
 * @returns the content hash of the scenario
 */
export function publishExercise(
  services: Services,
  person: Person,
  { id: exerciseId, course_id: courseId }: Pick<ExerciseTables['exercises'], 'id' | 'course_id'>,
): Promise<Result<string, ApiRefusal>> {
  return changeCourse(services, courseId, async (within) => {
    const exercise = await within
      .selectFrom('exercises')
      .selectAll()
      .where('id', '=', exerciseId)
      .executeTakeFirst()
    if (exercise === undefined) return failure('not-found')
    if (exercise.scenario_hash !== null) return success(exercise.scenario_hash)
    const refusal = refusalOf(services, settingsOf(exercise))
    if (refusal !== null) return failure(refusal)
    const offered = offeredScenario(
      await courseLibrary(services, courseId, within),
      exercise.scenario_id,
    )
    if (offered === null) return failure('scenario-missing')
    await pin(within, offered, services.now())
    await within
      .updateTable('exercises')
      .set({ scenario_hash: offered.hash, published_at: services.now() })
      .where('id', '=', exercise.id)
      .execute()
    await services.audit.record(
      {
        actorId: person.id,
        action: 'exercise.published',
        courseId,
        exerciseId,
        facts: {
          scenario: exercise.scenario_id,
          version: offered.scenario.version,
          hash: offered.hash,
        },
      },
      within,
    )
    return success(offered.hash)
  })
}

async function pin(
  within: Database,
  { scenario, hash, source }: LibraryScenario,
  now: number,
): Promise<void> {
  await within
    .insertInto('pinned_scenarios')
    .values({
      hash,
      scenario_id: scenario.id,
      title: scenario.title,
      version: scenario.version,
      source,
      compiled: JSON.stringify({ scenario, hash }),
      pinned_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
