import type { AnswerOf } from '#contract/api/api-types.ts'
import type { RELEASE_ROUTES } from '#contract/api/release.routes.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { shownName } from '#server/marking/shown-name.ts'
import { factsForThoseConcerned } from '#server/record/audit/facts-for-those-concerned.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'

type Acts = AnswerOf<(typeof RELEASE_ROUTES)['GET /api/attempts/:attempt/record'], never>['acts']

/** @source judgement: an attempt that many look at often has a few dozen */
const MOST_ACTS = 1000

/** Who did what with an attempt, newest first. To staff the student is who they are while marking: perhaps an alias. */
export async function attemptActs(
  { database: { kysely }, audit }: Services,
  {
    attempt,
    exercise,
    student,
  }: {
    readonly attempt: AttemptTables['attempts']
    readonly exercise: ExerciseTables['exercises']
    readonly student: CourseTables['members'] | null
  },
  readerId: string,
): Promise<Acts> {
  const records = await audit.read({ attemptId: attempt.id, before: null, limit: MOST_ACTS })
  const ids = [...new Set(records.flatMap(({ actorId }) => actorId ?? []))]
  const people =
    ids.length === 0
      ? []
      : await kysely.selectFrom('people').select(['id', 'name']).where('id', 'in', ids).execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const isOwn = student !== null && student.person_id === readerId
  if (student !== null && student.person_id !== null && !isOwn)
    names.set(student.person_id, shownName(student, settingsOf(exercise), attempt).name)
  return records.map(({ at, actorId, action, facts }) => ({
    at,
    by: actorId === null ? null : (names.get(actorId) ?? null),
    isMine: actorId === readerId,
    action,
    facts: isOwn ? factsForThoseConcerned(action, facts) : facts,
  }))
}
