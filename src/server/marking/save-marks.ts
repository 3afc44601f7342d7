import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Mark } from '#course/mark.schema.ts'
import type { MarkBasis } from '#course/mark-basis.ts'
import type { MarkingState } from '#course/marking-state.ts'
import { standingInMark } from '#course/standing.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { SKILLS } from '#scenario/skill.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { type KeptMark, keptMarks, markBy } from './kept-mark.ts'
import type { MarkedAttempt } from './marked-attempt.ts'
import { type MarkingPart, markingPart } from './marking-part.ts'
import { undoIfRefused } from './undo-if-refused.ts'
import { keepStep } from './workflow-step.ts'

export interface MarksToSave {
  readonly mark: Mark
  /** that these marks go out from; 0 for the first */
  readonly version: number
  readonly reason: string
}

const FIRST_MARK_STATES: readonly MarkingState[] = ['not-marked', 'in-marking']

/**
 * Whether own levels can be entered now. The second mark, drawn perhaps when marking was done, can be entered at any
 * time; any other only while the attempt is in marking.
 */
export const savingObstacle = (
  part: MarkingPart,
  { marking_state }: MarkedAttempt['attempt'],
  memberId: string | null,
): 'not-now' | 'not-allowed' | null => {
  if (memberId === null) return 'not-allowed'
  return part === 'second' || FIRST_MARK_STATES.includes(marking_state) ? null : 'not-now'
}

/** Keeps somebody's own levels. Whoever is first to save takes the attempt, whoever is second its second mark. */
export async function saveMarks(
  services: Services,
  marked: MarkedAttempt,
  { person, memberId }: { readonly person: Person; readonly memberId: string | null },
  { mark, version, reason }: MarksToSave,
): Promise<Result<{ version: number; markingState: MarkingState }, ApiRefusal>> {
  const { database, now, newId, audit } = services
  const { attempt, exercise, settings } = marked
  const part = markingPart(attempt, settings, memberId)
  const obstacle = savingObstacle(part, attempt, memberId)
  if (memberId === null || obstacle !== null) return failure(obstacle ?? 'not-allowed')
  return undoIfRefused(database.kysely, async (transaction) => {
    if (!(await isStillOpen(transaction, attempt.id, part))) return failure('not-now')
    const before = markBy(await keptMarks(transaction, [attempt.id]), memberId)
    if ((before?.version ?? 0) !== version) return failure('changed-meanwhile')
    const basis = basisOf(part, before)
    if (basis === 'after-proposal' && reason === '' && changesLevels(before, mark))
      return failure('reason-missing')
    const saved = { attemptId: attempt.id, memberId, mark, version }
    if (!(await keepMark(services, transaction, saved))) return failure('changed-meanwhile')
    if (!(await takePart(transaction, attempt, part, memberId))) return failure('changed-meanwhile')
    await transaction
      .insertInto('mark_history')
      .values({
        id: newId(),
        attempt_id: attempt.id,
        marker_id: memberId,
        mark: JSON.stringify(mark),
        version: version + 1,
        basis,
        reason,
        at: now(),
      })
      .execute()
    await audit.record(
      {
        actorId: person.id,
        action: 'mark.saved',
        courseId: exercise.course_id,
        exerciseId: exercise.id,
        attemptId: attempt.id,
        memberId: attempt.member_id,
        facts: { version: version + 1, basis },
      },
      transaction,
    )
    if (part === 'second' || attempt.marking_state !== 'not-marked')
      return success({ version: version + 1, markingState: attempt.marking_state })
    const step = { step: 'start', to: 'in-marking', personId: person.id, reason: '' } as const
    // Where somebody else has started it meanwhile, it is in marking all the same.
    await keepStep(services, transaction, marked, step)
    return success({ version: version + 1, markingState: 'in-marking' as const })
  })
}

/** Writing what is there already holds the row, so that nobody completes the marking in between. */
async function isStillOpen(
  transaction: Database,
  attemptId: string,
  part: MarkingPart,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('attempts')
    .set(({ ref }) => ({ number: ref('number') }))
    .where('id', '=', attemptId)
    .$if(part !== 'second', (query) => query.where('marking_state', 'in', FIRST_MARK_STATES))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** @returns whether the version was still the one that the save went out from */
async function keepMark(
  { now }: Pick<Services, 'now'>,
  transaction: Database,
  {
    attemptId,
    memberId,
    mark,
    version,
  }: { attemptId: string; memberId: string; mark: Mark; version: number },
): Promise<boolean> {
  const row = { mark: JSON.stringify(mark), version: version + 1, saved_at: now() }
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('marks')
      .values({
        ...row,
        attempt_id: attemptId,
        marker_id: memberId,
        proposal_seen_at: null,
        is_final: 0,
      })
      .onConflict((conflict) => conflict.columns(['attempt_id', 'marker_id']).doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await transaction
    .updateTable('marks')
    .set(row)
    .where('attempt_id', '=', attemptId)
    .where('marker_id', '=', memberId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** @returns false where somebody else has taken it meanwhile */
async function takePart(
  transaction: Database,
  attempt: MarkedAttempt['attempt'],
  part: MarkingPart,
  memberId: string,
): Promise<boolean> {
  if (part === 'other') return true
  const column = part === 'first' ? 'marker_id' : 'second_marker_id'
  if (attempt[column] === memberId) return true
  const { numUpdatedRows } = await transaction
    .updateTable('attempts')
    .set({ [column]: memberId })
    .where('id', '=', attempt.id)
    .where(column, 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function basisOf(part: MarkingPart, before: KeptMark | null): MarkBasis {
  if (before !== null && before.proposalSeenAt !== null) return 'after-proposal'
  return part === 'second' ? 'second-marking' : 'own'
}

const changesLevels = (before: KeptMark | null, mark: Mark): boolean =>
  before !== null &&
  SKILLS.some(
    (skill) =>
      JSON.stringify(standingInMark(before.mark, skill)) !==
      JSON.stringify(standingInMark(mark, skill)),
  )
