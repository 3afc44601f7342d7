import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import type { Mark } from '#course/mark.schema.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { seedCourse } from '#server/seeded-course.fixture.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { MarkingTables } from '#store/tables/marking-tables.ts'
import type { Database } from '#store/tables.ts'

export const SEEDED_AT = Date.UTC(2026, 8, 1)
const AN_HOUR_MS = 3_600_000

type Member = CourseTables['members']
type Attempt = AttemptTables['attempts']

/** Somebody in the course; the id is the place's. */
export const memberRow = (changes: Partial<Member> & Pick<Member, 'id' | 'alias'>): Member => ({
  course_id: 'course',
  person_id: null,
  role: 'student',
  name: changes.id,
  email: null,
  id_number: null,
  login_id: null,
  time_percent: 100,
  claim_hash: null,
  created_at: SEEDED_AT,
  removed_at: null,
  ...changes,
})

/** Submitted after an hour; nobody has marked it. */
export const attemptRow = (
  changes: Partial<Attempt> & Pick<Attempt, 'id' | 'member_id'>,
): Attempt => ({
  exercise_id: 'exercise',
  number: 1,
  session: `session-${changes.id}`,
  state: 'finished',
  started_at: SEEDED_AT,
  deadline_at: null,
  deadline_by: null,
  grace_until: null,
  ended_at: SEEDED_AT + AN_HOUR_MS,
  ended_by: 'submitted',
  marking_state: 'not-marked',
  marker_id: null,
  second_marker_id: null,
  is_sampled: 0,
  released_at: null,
  ...changes,
})

/** A mark that was whole at once, was saved once, and whose marker has seen the proposal since. */
export function markRows(
  attempt: string,
  marker: string,
  mark: Mark,
  isFinal: boolean,
): { readonly mark: MarkingTables['marks']; readonly history: MarkingTables['mark_history'] } {
  const at = SEEDED_AT + 2 * AN_HOUR_MS
  const words = JSON.stringify(mark)
  return {
    mark: {
      attempt_id: attempt,
      marker_id: marker,
      mark: words,
      version: 1,
      saved_at: at,
      proposal_seen_at: at + 1,
      is_final: isFinal ? 1 : 0,
    },
    history: {
      id: `${attempt}.${marker}`,
      attempt_id: attempt,
      marker_id: marker,
      mark: words,
      version: 1,
      basis: isFinal ? 'own' : 'second-marking',
      reason: '',
      at,
    },
  }
}

export interface SeededWork {
  readonly members: readonly Member[]
  readonly attempts: readonly Attempt[]
  readonly marks: readonly ReturnType<typeof markRows>[]
}

/** A course with an exercise, people, attempts and marks, without the screens that they come from. */
export async function seedWork(
  database: Database,
  compiled: CompiledScenario,
  draft: Partial<ExerciseDraft>,
  { members, attempts, marks }: SeededWork,
): Promise<void> {
  await seedCourse(database, compiled, draft, SEEDED_AT)
  for (const some of chunks(members)) await database.insertInto('members').values(some).execute()
  for (const some of chunks(attempts)) await database.insertInto('attempts').values(some).execute()
  for (const some of chunks(marks)) {
    await database
      .insertInto('marks')
      .values(some.map(({ mark }) => mark))
      .execute()
    await database
      .insertInto('mark_history')
      .values(some.map(({ history }) => history))
      .execute()
  }
}

/** Below what either engine can bind at once. */
const MOST_AT_ONCE = 500

const chunks = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / MOST_AT_ONCE) }, (_, n) =>
    rows.slice(n * MOST_AT_ONCE, (n + 1) * MOST_AT_ONCE),
  )
