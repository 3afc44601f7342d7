import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { proposalRow, proposalsSoFar } from './kept-proposal.ts'
import { type RescoredAttempt, rescoredExercise } from './re-scored.ts'

/**
 * Puts the proposals of a preview in the place of those there were, which stay in the record. No human mark changes,
 * and nothing at all of what is released.
 */
export async function keepRescoring(
  services: Services,
  exercise: ExerciseTables['exercises'],
  person: Pick<Person, 'id'>,
  preview: string,
): Promise<Result<{ kept: number; leftReleased: number }, ApiRefusal>> {
  const rescored = await rescoredExercise(services, exercise)
  if (rescored.preview !== preview) return failure('changed-meanwhile')
  return services.database.kysely.transaction().execute(async (transaction) => {
    let kept = 0
    for (const each of rescored.changed)
      if (await keepOne(services, transaction, each)) {
        kept += 1
        await services.audit.record(
          {
            actorId: person.id,
            action: 're-scoring.kept',
            courseId: exercise.course_id,
            exerciseId: exercise.id,
            attemptId: each.attempt.id,
            memberId: each.attempt.member_id,
            facts: {
              coder: each.after.provenance.coder,
              rubric: each.after.provenance.rubric,
            },
          },
          transaction,
        )
      }
    return success({ kept, leftReleased: rescored.changed.length - kept })
  })
}

/** @returns false where it was released, perhaps only just now */
async function keepOne(
  { now }: Pick<Services, 'now'>,
  transaction: Database,
  { attempt, after }: RescoredAttempt,
): Promise<boolean> {
  const { released_at } = await transaction
    .selectFrom('attempts')
    .select('released_at')
    .where('id', '=', attempt.id)
    .executeTakeFirstOrThrow()
  if (released_at !== null) return false
  const earlier = await proposalsSoFar(transaction, attempt.id, 'observer')
  await transaction
    .updateTable('proposals')
    .set({ is_current: 0 })
    .where('attempt_id', '=', attempt.id)
    .where('reader', '=', 'observer')
    .execute()
  await transaction
    .insertInto('proposals')
    .values(proposalRow(attempt.id, earlier, after, now()))
    .execute()
  return true
}
