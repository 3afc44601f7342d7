import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { RECORD_ROUTES } from '#contract/api/record.routes.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Database } from '#store/tables.ts'
import { type CourseCounts, courseCounts } from './course-counts.ts'
import { retentionPlan } from './retention-plan.ts'

type RetentionView = Fixed<
  z.output<(typeof RECORD_ROUTES)['GET /api/courses/:course/retention']['answer']>
>

/** What instructors are told of the end of a course's work. */
export async function retentionView(
  { database: { kysely }, now }: Pick<Services, 'database' | 'now'>,
  course: CourseTables['courses'],
): Promise<RetentionView> {
  const plan = retentionPlan(course, now())
  const counts =
    course.purged_at === null
      ? await courseCounts(kysely, course.id)
      : await countsBefore(kysely, course.id, course.purged_at)
  const exercises = await kysely
    .selectFrom('exercises')
    .select(['id', 'settings'])
    .where('course_id', '=', course.id)
    .execute()
  const titles = new Map(exercises.map(({ id, settings }) => [id, JSON.parse(settings).title]))
  return {
    archivedAt: course.archived_at,
    retentionDays: course.retention_days,
    warnAt: plan?.warnAt ?? null,
    warnedAt: plan?.warnedAt ?? null,
    purgeAt: plan?.purgeAt ?? null,
    purgedAt: course.purged_at,
    students: counts.students,
    exercises: counts.exercises.map((each) => ({
      ...each,
      title: String(titles.get(each.exercise) ?? ''),
    })),
  }
}

/** As the purge has written them down. */
async function countsBefore(
  database: Database,
  courseId: string,
  purgedAt: number,
): Promise<CourseCounts> {
  const acts = await database
    .selectFrom('audit')
    .select(['exercise_id', 'facts'])
    .where('course_id', '=', courseId)
    .where('action', '=', 'purge.done')
    .where('at', '=', purgedAt)
    .execute()
  const read = acts.map(({ exercise_id, facts }) => ({ exercise_id, facts: JSON.parse(facts) }))
  return {
    students: read.find(({ exercise_id }) => exercise_id === null)?.facts.students ?? 0,
    exercises: read.flatMap(({ exercise_id, facts: { attempts, finished, released } }) =>
      exercise_id === null ? [] : [{ exercise: exercise_id, attempts, finished, released }],
    ),
  }
}
