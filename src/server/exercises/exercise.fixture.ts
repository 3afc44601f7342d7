import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import type { TestPerson } from '#server/course-site.fixture.ts'
import { textAt } from '#server/course-site.fixture.ts'
import {
  type CourseRig,
  joinAs,
  type MadeCourse,
  makeCourse,
} from '#server/courses/course.fixture.ts'

export const SCENARIO = 'e01-first-fifteen-minutes'
export const MINUTE = 60_000

/** A course with one published exercise. */
export interface MadeExercise extends MadeCourse {
  readonly exercise: string
}

export async function makeExercise(
  rig: CourseRig,
  settings: Partial<ExerciseDraft> = {},
): Promise<MadeExercise> {
  const made = await makeCourse(rig)
  const drafted = await rig.ana.ask(`POST /api/courses/${made.course}/exercises`, {
    settings: { title: 'First talk', ...settings },
    scenario: SCENARIO,
  })
  const exercise = textAt(drafted.body, 'exercise')
  await rig.ana.ask(`POST /api/exercises/${exercise}/publish`)
  return { ...made, exercise }
}

/** @returns the place in the course and the attempt that runs */
export async function sitAs(
  rig: CourseRig,
  person: TestPerson,
  made: MadeExercise,
): Promise<{ readonly member: string; readonly attempt: string }> {
  const member = await joinAs(rig, person, made)
  return { member, attempt: await startAs(person, made) }
}

export async function startAs(person: TestPerson, { exercise }: MadeExercise): Promise<string> {
  const started = await person.ask(`POST /api/exercises/${exercise}/attempts`, {
    goal: null,
    agreesToHonesty: false,
  })
  return textAt(started.body, 'attempt')
}

/** What is set about an exercise at present, changed in some fields. */
export async function saveWith(
  { ana }: CourseRig,
  exercise: string,
  changes: Partial<ExerciseDraft>,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const { body } = await ana.ask(`GET /api/exercises/${exercise}`)
  const { settings, scenario } = body as {
    readonly settings: object
    readonly scenario: { readonly id: string }
  }
  return ana.ask(`PUT /api/exercises/${exercise}`, {
    settings: { ...settings, ...changes },
    scenario: scenario.id,
  })
}

/** The clock of an attempt as it is kept, in minutes after its start. */
export async function clockOf(
  { site }: CourseRig,
  attempt: string,
): Promise<Readonly<Record<string, unknown>>> {
  const row = await site.services.database.kysely
    .selectFrom('attempts')
    .selectAll()
    .where('id', '=', attempt)
    .executeTakeFirstOrThrow()
  const minutes = (at: number | null) => (at === null ? null : (at - row.started_at) / MINUTE)
  return {
    state: row.state,
    deadline: minutes(row.deadline_at),
    by: row.deadline_by,
    grace: minutes(row.grace_until),
  }
}
