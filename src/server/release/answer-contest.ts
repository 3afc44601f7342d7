import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Contested } from '#contract/api/release.routes.ts'
import type { Mark } from '#course/mark.schema.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { isWhole, keptMarks, markBy, needsAPerson } from '#server/marking/kept-mark.ts'
import type { MarkedAttempt } from '#server/marking/marked-attempt.ts'
import { setFinal } from '#server/marking/take-step.ts'
import { undoIfRefused } from '#server/marking/undo-if-refused.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { mayAnswerContest } from './contest-answerer.ts'
import type { ContestRow } from './contest-view.ts'

export type ContestAnswer =
  | { readonly outcome: 'upheld'; readonly answer: string }
  | { readonly outcome: 'changed'; readonly answer: string; readonly mark: Mark | null }

/**
 * Answers a contest. Where levels change, the answer brings a whole mark of whoever answers, which stands from then on
 * in the place of the contested one; that one stays in the record.
 */
export async function answerContest(
  services: Services,
  marked: MarkedAttempt,
  contest: ContestRow,
  { person, memberId }: { readonly person: Person; readonly memberId: string | null },
  answered: ContestAnswer,
): Promise<Result<null, ApiRefusal>> {
  const { database, now, audit } = services
  const { attempt, exercise } = marked
  if (attempt.marking_state !== 'released' && attempt.marking_state !== 'in-review')
    return failure('not-now')
  if (memberId === null) return failure('not-allowed')
  const markerId = contest.contested_marker_id
  if (!(await mayAnswerContest(database.kysely, exercise.course_id, { markerId, memberId })))
    return failure('own-mark-contested')
  const mark = answered.outcome === 'changed' ? answered.mark : null
  const refusal = markRefusal(marked, contest, answered)
  if (refusal !== null) return failure(refusal)
  return undoIfRefused(database.kysely, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('contests')
      .set({
        state: answered.outcome,
        answer: answered.answer,
        answered_by: memberId,
        answered_at: now(),
        changed_mark: mark === null ? null : JSON.stringify(mark),
      })
      .where('id', '=', contest.id)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return failure('changed-meanwhile')
    if (mark !== null)
      await putInPlace(services, transaction, attempt.id, memberId, {
        mark,
        reason: answered.answer,
      })
    await audit.record(
      {
        actorId: person.id,
        action: 'contest.answered',
        courseId: exercise.course_id,
        exerciseId: exercise.id,
        attemptId: attempt.id,
        memberId: attempt.member_id,
        facts: {
          outcome: answered.outcome,
          changesMark: mark !== null,
          byMarker: memberId === markerId,
        },
      },
      transaction,
    )
    return success(null)
  })
}

/** A contested level is changed by levels alone, and what stands released is whole. */
function markRefusal(
  { settings }: MarkedAttempt,
  contest: ContestRow,
  answered: ContestAnswer,
): ApiRefusal | null {
  if (answered.outcome === 'upheld') return null
  const { kind } = JSON.parse(contest.about) as Contested
  if (answered.mark === null) return kind === 'level' ? 'levels-missing' : null
  if (!isWhole(answered.mark, settings.skills)) return 'levels-missing'
  return needsAPerson(answered.mark, settings.skills) ? 'needs-a-person' : null
}

async function putInPlace(
  { now, newId }: Services,
  transaction: Database,
  attemptId: string,
  memberId: string,
  { mark, reason }: { readonly mark: Mark; readonly reason: string },
): Promise<void> {
  const own = markBy(await keptMarks(transaction, [attemptId]), memberId)
  const version = (own?.version ?? 0) + 1
  const row = { mark: JSON.stringify(mark), version, saved_at: now() }
  await transaction
    .insertInto('marks')
    .values({
      ...row,
      attempt_id: attemptId,
      marker_id: memberId,
      proposal_seen_at: null,
      is_final: 0,
    })
    .onConflict((conflict) => conflict.columns(['attempt_id', 'marker_id']).doUpdateSet(row))
    .execute()
  await setFinal(transaction, attemptId, memberId)
  await transaction
    .insertInto('mark_history')
    .values({
      id: newId(),
      attempt_id: attemptId,
      marker_id: memberId,
      mark: row.mark,
      version,
      basis: 'contest',
      reason,
      at: now(),
    })
    .execute()
}
