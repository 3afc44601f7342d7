import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { verdictDifference } from '#course/mark-difference.ts'
import type { MarkingState } from '#course/marking-state.ts'
import {
  type MarkingRefusal,
  type MarkingStep,
  openMarkingSteps,
  takeMarkingStep,
} from '#course/marking-workflow.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { factsOfAttempt } from './facts-of-attempt.ts'
import { type KeptMark, markBy } from './kept-mark.ts'
import { currentProposal } from './kept-proposal.ts'
import type { MarkedAttempt } from './marked-attempt.ts'
import { markingPart } from './marking-part.ts'
import { undoIfRefused } from './undo-if-refused.ts'
import { keepStep } from './workflow-step.ts'

/** Who takes a step, and as what. */
export interface StepBy {
  readonly person: Person
  /** null for an administrator without a place in the course */
  readonly memberId: string | null
  readonly role: 'marker' | 'instructor'
}

/** What the workflow refuses, as the API says it. */
export const STEP_REFUSALS = {
  'not-from-this-state': 'not-now',
  'not-for-this-role': 'not-allowed',
  'attempt-not-markable': 'not-now',
  'levels-missing': 'levels-missing',
  'no-final-mark': 'no-final-mark',
  'needs-a-person': 'needs-a-person',
  'second-mark-missing': 'second-mark-missing',
  'no-open-contest': 'no-open-contest',
  'reason-missing': 'reason-missing',
} as const satisfies Record<MarkingRefusal, ApiRefusal>

/** Takes any step but the release, which gives something back with it. */
export async function takeStep(
  services: Services,
  marked: MarkedAttempt,
  { person, memberId, role }: StepBy,
  { step, reason }: { readonly step: Exclude<MarkingStep, 'release'>; readonly reason: string },
): Promise<Result<MarkingState, ApiRefusal>> {
  const { kysely } = services.database
  const { attempt } = marked
  const { facts, marks } = await factsOfAttempt(kysely, marked, memberId)
  const taken = takeMarkingStep(attempt.marking_state, { step, by: role, reason }, facts)
  if (!taken.ok) return failure(STEP_REFUSALS[taken.failure])
  if (step === 'complete') {
    const refusal = await completionRefusal(services, marked, marks, { memberId, role, reason })
    if (refusal !== null) return failure(refusal)
  }
  return undoIfRefused(kysely, async (transaction) => {
    const kept = { step, to: taken.value, personId: person.id, reason }
    if (!(await keepStep(services, transaction, marked, kept))) return failure('changed-meanwhile')
    if (step === 'return') await setFinal(transaction, attempt.id, null)
    if (step === 'complete') await setFinal(transaction, attempt.id, memberId)
    const takes = step === 'complete' || (step === 'start' && attempt.marker_id === null)
    if (takes && memberId !== null && memberId !== attempt.second_marker_id)
      await transaction
        .updateTable('attempts')
        .set({ marker_id: memberId })
        .where('id', '=', attempt.id)
        .execute()
    return success(taken.value)
  })
}

/** The steps to offer, without those that would be refused for who asks. */
export async function openSteps(
  database: Database,
  marked: MarkedAttempt,
  { memberId, role }: Omit<StepBy, 'person'>,
): Promise<readonly MarkingStep[]> {
  const { facts } = await factsOfAttempt(database, marked, memberId)
  const part = markingPart(marked.attempt, marked.settings, memberId)
  return openMarkingSteps(marked.attempt.marking_state, role, facts).filter(
    (step) => step !== 'release' && (step !== 'complete' || mayComplete(part, role)),
  )
}

/**
 * A blind second mark stands beside the first and never in its place; a marker completes what is theirs, an instructor
 * may put an own mark in the place of another's.
 */
const mayComplete = (part: ReturnType<typeof markingPart>, role: StepBy['role']): boolean =>
  part === 'first' || (part === 'other' && role === 'instructor')

async function completionRefusal(
  services: Services,
  marked: MarkedAttempt,
  marks: readonly KeptMark[],
  { memberId, role, reason }: Omit<StepBy, 'person'> & { readonly reason: string },
): Promise<ApiRefusal | null> {
  const { attempt, settings } = marked
  if (!mayComplete(markingPart(attempt, settings, memberId), role)) return 'not-allowed'
  const own = markBy(marks, memberId)
  // The proposal is kept from now on, whether or not somebody looked at it: flags and the release rest on it.
  const kept = await currentProposal(services, marked)
  if (own === null || own.proposalSeenAt === null || kept === null || reason !== '') return null
  const isReasonNeeded = verdictDifference(own.mark, kept.proposal.verdicts, settings.skills).some(
    (difference) => difference.isReasonNeeded,
  )
  if (!isReasonNeeded) return null
  return (await hasSaidWhy(services.database.kysely, own)) ? null : 'reason-missing'
}

async function hasSaidWhy(database: Database, { attemptId, markerId }: KeptMark) {
  const said = await database
    .selectFrom('mark_history')
    .select('id')
    .where('attempt_id', '=', attemptId)
    .where('marker_id', '=', markerId)
    .where('basis', '=', 'after-proposal')
    .where('reason', '!=', '')
    .executeTakeFirst()
  return said !== undefined
}

/** One mark of an attempt stands at most. */
export async function setFinal(
  transaction: Database,
  attemptId: string,
  markerId: string | null,
): Promise<void> {
  await transaction
    .updateTable('marks')
    .set({ is_final: 0 })
    .where('attempt_id', '=', attemptId)
    .execute()
  if (markerId === null) return
  await transaction
    .updateTable('marks')
    .set({ is_final: 1 })
    .where('attempt_id', '=', attemptId)
    .where('marker_id', '=', markerId)
    .execute()
}
