import type { MarkingState } from '#course/marking-state.ts'
import type { MarkingStep } from '#course/marking-workflow.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import type { MarkedAttempt } from './marked-attempt.ts'

export interface StepTaken {
  readonly step: MarkingStep
  readonly to: MarkingState
  readonly personId: string
  readonly reason: string
}

const ACTIONS = {
  complete: 'mark.completed',
  release: 'mark.released',
} as const satisfies Partial<Record<MarkingStep, string>>

const actionOf = (step: MarkingStep) =>
  step === 'complete' || step === 'release' ? ACTIONS[step] : 'state.changed'

/**
 * Takes a step that was found to be open, and writes it down.
 * @returns whether it was taken: somebody else may have taken one meanwhile
 */
export async function keepStep(
  { audit, newId, now }: Pick<Services, 'audit' | 'newId' | 'now'>,
  transaction: Database,
  { attempt, exercise }: Pick<MarkedAttempt, 'attempt' | 'exercise'>,
  { step, to, personId, reason }: StepTaken,
): Promise<boolean> {
  const from = attempt.marking_state
  const { numUpdatedRows } = await transaction
    .updateTable('attempts')
    .set({ marking_state: to, ...(step === 'release' ? { released_at: now() } : {}) })
    .where('id', '=', attempt.id)
    .where('marking_state', '=', from)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await transaction
    .insertInto('marking_steps')
    .values({
      id: newId(),
      attempt_id: attempt.id,
      step,
      from_state: from,
      to_state: to,
      by: personId,
      reason,
      at: now(),
    })
    .execute()
  await audit.record(
    {
      actorId: personId,
      action: actionOf(step),
      courseId: exercise.course_id,
      exerciseId: exercise.id,
      attemptId: attempt.id,
      memberId: attempt.member_id,
      facts: { step, from, to },
    },
    transaction,
  )
  return true
}
