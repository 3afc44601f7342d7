import { type ExerciseDraft, exerciseSettingsSchema } from '#course/exercise-settings.schema.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Database } from '#store/tables.ts'
import { noticeFor } from './people/notice-for.ts'

export interface SeededStudent {
  /** of the account */
  readonly id: string
  readonly member: string
}

export interface SeededCourse {
  readonly course: string
  readonly exercise: string
}

/** A course with one published exercise, put into the database without a screen. */
export async function seedCourse(
  database: Database,
  { scenario, hash }: CompiledScenario,
  draft: Partial<ExerciseDraft> = {},
  at = Date.UTC(2026, 8, 1),
): Promise<SeededCourse> {
  const compiled = JSON.stringify({ scenario, hash })
  await database
    .insertInto('courses')
    .values({
      id: 'course',
      title: 'Counselling 101',
      join_code: null,
      time_zone: 'Europe/Dublin',
      retention_days: null,
      created_at: at,
      archived_at: null,
    })
    .execute()
  await database
    .insertInto('pinned_scenarios')
    .values({
      hash,
      scenario_id: scenario.id,
      title: scenario.title,
      version: scenario.version,
      source: '',
      compiled,
      pinned_at: at,
    })
    .execute()
  await database
    .insertInto('exercises')
    .values({
      id: 'exercise',
      course_id: 'course',
      position: 1,
      settings: JSON.stringify(exerciseSettingsSchema.parse({ title: 'First talk', ...draft })),
      scenario_id: scenario.id,
      scenario_hash: hash,
      published_at: at,
      created_at: at,
    })
    .execute()
  return { course: 'course', exercise: 'exercise' }
}

/** Gives people of the server a place in the course, as students who have read the notice. */
export async function seedStudents(
  database: Database,
  people: readonly { readonly id: string; readonly name: string }[],
  at = Date.UTC(2026, 8, 1),
  firstAlias = 1,
): Promise<readonly SeededStudent[]> {
  const { version } = noticeFor({ model: null }, null)
  const students = people.map(({ id, name }, index) => ({
    id: `member-${id}`,
    course_id: 'course',
    person_id: id,
    role: 'student' as const,
    name,
    email: null,
    id_number: null,
    login_id: null,
    time_percent: 100,
    claim_hash: null,
    alias: firstAlias + index,
    created_at: at,
    removed_at: null,
  }))
  for (let from = 0; from < students.length; from += 500) {
    const some = students.slice(from, from + 500)
    await database.insertInto('members').values(some).execute()
    await database
      .insertInto('notices_read')
      .values(some.map(({ person_id }) => ({ person_id, version, at })))
      .execute()
  }
  return students.map(({ id, person_id }) => ({ id: person_id, member: id }))
}
