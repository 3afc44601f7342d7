import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { AnswerOf } from '#contract/api/api-types.ts'
import type { MARKING_ROUTES } from '#contract/api/marking.routes.ts'
import { markDifference, verdictDifference } from '#course/mark-difference.ts'
import { standingInMark } from '#course/standing.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import { isWhole, type KeptMark, keptMarks, markBy } from './kept-mark.ts'
import { currentProposal } from './kept-proposal.ts'
import type { MarkedAttempt } from './marked-attempt.ts'
import { markersNamed } from './markers.ts'
import { markingPart } from './marking-part.ts'
import { readingOf } from './observer-proposal.ts'
import { askSecondReading, keptSecondReading } from './second-reading.ts'

type Shown = AnswerOf<(typeof MARKING_ROUTES)['POST /api/attempts/:attempt/proposal'], never>

/**
 * What the observer, a second reading and other markers made of an attempt. This is the only way by which any of it
 * leaves the server before a release, and it opens once own levels are whole. When it first did is kept.
 */
export async function showProposal(
  services: Services,
  marked: MarkedAttempt,
  { person, memberId }: { readonly person: Person; readonly memberId: string | null },
  isSecondReadingAsked: boolean,
): Promise<Result<Shown, ApiRefusal>> {
  const { kysely } = services.database
  const { attempt, settings } = marked
  const marks = await keptMarks(kysely, [attempt.id])
  const own = memberId === null ? null : markBy(marks, memberId)
  if (own === null || !isWhole(own.mark, settings.skills)) return failure('own-marks-first')
  if (isSecondReadingAsked && services.model === null) return failure('no-language-model')
  const kept = await currentProposal(services, marked)
  const reading = await keptSecondReading(kysely, attempt.id)
  if (isSecondReadingAsked && reading === null) await askSecondReading(services, attempt.id)
  const seenAt = own.proposalSeenAt ?? (await noteSeen(services, marked, person, own))
  if (seenAt === null) return failure('changed-meanwhile')
  return success({
    seenAt,
    observer:
      kept === null
        ? ({ status: 'not-scored', reason: 'journal-unreadable' } as const)
        : readingOf(kept.proposal, kept.madeAt),
    differences:
      kept === null ? [] : verdictDifference(own.mark, kept.proposal.verdicts, settings.skills),
    secondReading:
      reading === null
        ? { status: isSecondReadingAsked ? 'awaited' : 'not-asked' }
        : ({ status: 'there', ...reading } as const),
    canAskSecondReading: services.model !== null && reading === null,
    others: await othersBeside(services, marked, marks, own),
  })
}

/** @returns null where the levels were saved anew since they were found whole */
async function noteSeen(
  { database, now, audit }: Services,
  { attempt, exercise }: MarkedAttempt,
  person: Person,
  own: KeptMark,
): Promise<number | null> {
  const seenAt = now()
  return database.kysely.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('marks')
      .set({ proposal_seen_at: seenAt })
      .where('attempt_id', '=', attempt.id)
      .where('marker_id', '=', own.markerId)
      .where('version', '=', own.version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return null
    await audit.record(
      {
        actorId: person.id,
        action: 'proposal.seen',
        courseId: exercise.course_id,
        exerciseId: exercise.id,
        attemptId: attempt.id,
        memberId: attempt.member_id,
        facts: { version: own.version },
      },
      transaction,
    )
    return seenAt
  })
}

/** Levels that are whole; another's unfinished ones are nobody's business yet. */
async function othersBeside(
  { database }: Services,
  { attempt, settings }: MarkedAttempt,
  marks: readonly KeptMark[],
  own: KeptMark,
): Promise<Shown['others']> {
  const others = marks.filter(
    ({ markerId, mark }) => markerId !== own.markerId && isWhole(mark, settings.skills),
  )
  const names = await markersNamed(
    database.kysely,
    others.map(({ markerId }) => markerId),
  )
  return others.map(({ markerId, mark }) => ({
    marker: { member: markerId, name: names.get(markerId) ?? '' },
    part: markingPart(attempt, settings, markerId),
    levels: settings.skills.map((skill) => ({ skill, standing: standingInMark(mark, skill) })),
    differences: markDifference(own.mark, mark, settings.skills),
  }))
}
