import { releasedItems } from '#course/release.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { studentTimes } from '#server/attempts/student-times.ts'
import { finalMark, keptMarks } from '#server/marking/kept-mark.ts'
import { keptProposals } from '#server/marking/kept-proposal.ts'
import { readingOf } from '#server/marking/observer-proposal.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { iso } from './iso.ts'

export interface AttemptToExport {
  readonly attempt: AttemptTables['attempts']
  readonly exercise: ExerciseTables['exercises']
  readonly student: CourseTables['members']
}

/**
 * Marks as far as they have been given back. Before that an export says that there are marks and not which: when a
 * mark is ready to be told is for those who mark, and an export must be no way around them.
 */
export async function exportedMarks(database: Database, what: AttemptToExport, now: number) {
  const { attempt } = what
  const marks = await keptMarks(database, [attempt.id])
  const final = finalMark(marks)
  const out = await itemsOut(database, what, final !== null, now)
  if (!out.has('levels') || final === null)
    return {
      status: marks.length === 0 ? 'none' : 'not-released',
      markingState: attempt.marking_state,
    }
  const marker = await database
    .selectFrom('members')
    .select('name')
    .where('id', '=', final.markerId)
    .executeTakeFirst()
  return {
    status: 'released',
    releasedAt: iso(attempt.released_at),
    markedBy: marker?.name ?? null,
    levels: final.mark.levels,
    comments: final.mark.comments,
    summary: final.mark.summary,
    observer: out.has('evidence') ? await observerOn(database, attempt.id) : null,
  }
}

async function observerOn(database: Database, attemptId: string) {
  const [kept] = await keptProposals(database, [attemptId])
  return kept === undefined ? null : readingOf(kept.proposal, kept.madeAt)
}

async function itemsOut(
  database: Database,
  { attempt, exercise, student }: AttemptToExport,
  hasFinalMark: boolean,
  now: number,
) {
  const given = await database
    .selectFrom('releases')
    .select('item')
    .where('attempt_id', '=', attempt.id)
    .execute()
  return releasedItems(settingsOf(exercise).release, {
    now,
    times: await studentTimes(database, exercise, student),
    attempt: { endedAt: attempt.ended_at, endedBy: attempt.ended_by },
    isMarked: attempt.marking_state === 'released' && hasFinalMark,
    manual: given.map(({ item }) => item),
  })
}
