import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Database } from '#store/tables.ts'
import { exportedMarks } from './exported-marks.ts'
import { exportedTalk } from './exported-talk.ts'
import { exportedTries } from './exported-tries.ts'
import { iso } from './iso.ts'

/** Every attempt of a student, with all that was said, given back and contested in it. */
export async function exportedAttempts(
  database: Database,
  student: CourseTables['members'],
  now: number,
) {
  const attempts = await database
    .selectFrom('attempts')
    .selectAll()
    .where('member_id', '=', student.id)
    .orderBy('started_at')
    .orderBy('id')
    .execute()
  const exported = []
  for (const attempt of attempts) {
    const exercise = await database
      .selectFrom('exercises')
      .selectAll()
      .where('id', '=', attempt.exercise_id)
      .executeTakeFirstOrThrow()
    exported.push({
      id: attempt.id,
      exercise: settingsOf(exercise).title,
      number: attempt.number,
      state: attempt.state,
      endedBy: attempt.ended_by,
      startedAt: iso(attempt.started_at),
      deadlineAt: iso(attempt.deadline_at),
      endedAt: iso(attempt.ended_at),
      openedAgain: await reopeningsOf(database, attempt.id),
      ...(await exportedTalk(database, attempt.session)),
      marks: await exportedMarks(database, { attempt, exercise, student }, now),
      contests: await contestsOf(database, attempt.id),
      tries: await exportedTries(database, attempt.id),
    })
  }
  return exported
}

async function reopeningsOf(database: Database, attemptId: string) {
  const rows = await database
    .selectFrom('reopenings')
    .select(['at', 'reason'])
    .where('attempt_id', '=', attemptId)
    .orderBy('at')
    .execute()
  return rows.map(({ at, reason }) => ({ at: iso(at), reason }))
}

async function contestsOf(database: Database, attemptId: string) {
  const rows = await database
    .selectFrom('contests')
    .leftJoin('members', 'members.id', 'contests.answered_by')
    .selectAll('contests')
    .select('members.name as answerer')
    .where('attempt_id', '=', attemptId)
    .orderBy('opened_at')
    .execute()
  return rows.map((contest) => ({
    about: JSON.parse(contest.about),
    reason: contest.reason,
    openedAt: iso(contest.opened_at),
    state: contest.state,
    answer: contest.answer,
    answeredBy: contest.answerer,
    answeredAt: iso(contest.answered_at),
  }))
}
