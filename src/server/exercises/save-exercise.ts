import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { changeCourse } from '#server/courses/change-course.ts'
import { isTimeZone } from '#server/courses/is-time-zone.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { changeTimes } from './change-times.ts'
import { courseLibrary } from './course-library.ts'
import { offeredScenario } from './offered-scenarios.ts'

type Exercise = ExerciseTables['exercises']

export interface ExerciseToSave {
  readonly settings: ExerciseSettings
  /** id of a scenario of the library */
  readonly scenario: string
}

/** A draft, after the exercises that are there. @returns its id */
export async function createExercise(
  services: Services,
  person: Person,
  courseId: string,
  draft: ExerciseToSave,
): Promise<Result<string, ApiRefusal>> {
  const refusal = refusalOf(services, draft.settings)
  if (refusal !== null) return failure(refusal)
  return changeCourse(services, courseId, async (within) => {
    const library = await courseLibrary(services, courseId, within)
    if (offeredScenario(library, draft.scenario) === null) return failure('scenario-missing')
    const id = services.newId()
    const { last } = await within
      .selectFrom('exercises')
      .select(({ fn }) => fn.max('position').as('last'))
      .where('course_id', '=', courseId)
      .executeTakeFirstOrThrow()
    await within
      .insertInto('exercises')
      .values({
        id,
        course_id: courseId,
        position: (last ?? 0) + 1,
        settings: JSON.stringify(draft.settings),
        scenario_id: draft.scenario,
        scenario_hash: null,
        published_at: null,
        created_at: services.now(),
      })
      .execute()
    const facts = { what: 'created' }
    await recordChange(services, within, { person, courseId, exerciseId: id }, facts)
    return success(id)
  })
}

/**
 * Changes an exercise. Once it is published its scenario stays, and all else may still be changed, except what would
 * be an ill turn to somebody: what happens when time is up does not become harsher while somebody sits, and how a
 * grade is made does not change under grades that were released.
 */
export async function saveExercise(
  services: Services,
  person: Person,
  { id: exerciseId, course_id: courseId }: Pick<Exercise, 'id' | 'course_id'>,
  draft: ExerciseToSave,
): Promise<Result<null, ApiRefusal>> {
  const refusal = refusalOf(services, draft.settings)
  if (refusal !== null) return failure(refusal)
  return changeCourse(services, courseId, async (within) => {
    const exercise = await within
      .selectFrom('exercises')
      .selectAll()
      .where('id', '=', exerciseId)
      .executeTakeFirst()
    if (exercise === undefined) return failure('not-found')
    const fields = changedFields(exercise, draft)
    if (fields.length === 0) return success(null)
    if (fields.includes('scenario')) {
      if (exercise.published_at !== null) return failure('is-published')
      const library = await courseLibrary(services, courseId, within)
      if (offeredScenario(library, draft.scenario) === null) return failure('scenario-missing')
    }
    if (await isIllTurn(within, exercise, draft.settings, fields)) return failure('not-now')
    await changeTimes(services, within, courseId, async () => {
      await within
        .updateTable('exercises')
        .set({ settings: JSON.stringify(draft.settings), scenario_id: draft.scenario })
        .where('id', '=', exercise.id)
        .execute()
    })
    const facts = { what: 'changed', fields: fields.join(' ') }
    await recordChange(services, within, { person, courseId, exerciseId }, facts)
    return success(null)
  })
}

/** Deletes an exercise that nobody has attempted. */
export function deleteExercise(
  services: Services,
  person: Person,
  { id: exerciseId, course_id: courseId }: Pick<Exercise, 'id' | 'course_id'>,
): Promise<Result<null, ApiRefusal>> {
  return changeCourse(services, courseId, async (within) => {
    if (await hasAttempts(within, exerciseId)) return failure('has-attempts')
    await within.deleteFrom('exercises').where('id', '=', exerciseId).execute()
    const facts = { what: 'deleted' }
    await recordChange(services, within, { person, courseId, exerciseId }, facts)
    return success(null)
  })
}

export async function hasAttempts(database: Database, exerciseId: string): Promise<boolean> {
  const attempt = await database
    .selectFrom('attempts')
    .select('id')
    .where('exercise_id', '=', exerciseId)
    .executeTakeFirst()
  return attempt !== undefined
}

/** What this server cannot do, whoever asks. */
export function refusalOf(
  { model }: Pick<Services, 'model'>,
  { timeZone, voice }: Pick<ExerciseSettings, 'timeZone' | 'voice'>,
): ApiRefusal | null {
  if (!isTimeZone(timeZone)) return 'invalid-request'
  return voice === 'language-model' && model === null ? 'no-language-model' : null
}

function changedFields(exercise: Exercise, draft: ExerciseToSave): readonly string[] {
  const was: Readonly<Record<string, unknown>> = settingsOf(exercise)
  const fields = Object.entries(draft.settings)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field]))
    .map(([field]) => field)
  return draft.scenario === exercise.scenario_id ? fields : [...fields, 'scenario']
}

async function isIllTurn(
  within: Database,
  { id }: Exercise,
  { atZero }: ExerciseSettings,
  fields: readonly string[],
): Promise<boolean> {
  const attempts = within.selectFrom('attempts').select('id').where('exercise_id', '=', id)
  if (fields.includes('atZero') && atZero === 'abandon') {
    const running = attempts.where('state', 'in', ['in-progress', 'overdue'])
    if ((await running.executeTakeFirst()) !== undefined) return true
  }
  if (!fields.includes('skills') && !fields.includes('counts')) return false
  const released = attempts.where('marking_state', '=', 'released')
  return (await released.executeTakeFirst()) !== undefined
}

const recordChange = (
  { audit }: Services,
  within: Database,
  {
    person,
    courseId,
    exerciseId,
  }: { readonly person: Person; readonly courseId: string; readonly exerciseId: string },
  facts: Readonly<Record<string, string>>,
): Promise<void> =>
  audit.record(
    { actorId: person.id, action: 'exercise.changed', courseId, exerciseId, facts },
    within,
  )
