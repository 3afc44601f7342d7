import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Contested } from '#contract/api/release.routes.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { finalMark, keptMarks } from '#server/marking/kept-mark.ts'
import { currentProposal } from '#server/marking/kept-proposal.ts'
import type { MarkedAttempt } from '#server/marking/marked-attempt.ts'
import { talkOfAttempt } from '#server/marking/talk-of-attempt.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import { contestAnswerer } from './contest-answerer.ts'
import { contestWindow } from './contest-window.ts'
import { contestedThing } from './contested-words.ts'
import { itemsOut } from './items-out.ts'

/**
 * Opens a contest, with what it is about as it stands now. The same thing is contested once while it is unanswered.
 * @returns its id
 */
export async function openContest(
  services: Services,
  marked: MarkedAttempt,
  { person, student }: { readonly person: Person; readonly student: CourseTables['members'] },
  { about, reason }: { readonly about: Contested; readonly reason: string },
): Promise<Result<string, ApiRefusal>> {
  const { database, now, newId, audit } = services
  const { kysely } = database
  const { attempt, exercise, settings } = marked
  const marks = await keptMarks(kysely, [attempt.id])
  const final = finalMark(marks)
  const window = contestWindow(marked, now())
  if (attempt.released_at === null || final === null) return failure('not-now')
  if (!window.isOpen)
    return failure(attempt.marking_state === 'released' ? 'window-over' : 'not-now')
  const talk = await talkOfAttempt(services, marked)
  const kept = await currentProposal(services, marked, talk)
  const thing = contestedThing(about, {
    out: await itemsOut(services, marked, student, marks),
    skills: settings.skills,
    mark: final.mark,
    proposal: kept?.proposal ?? null,
    talk,
  })
  if (thing === null) return failure('not-found')
  const answerer = await contestAnswerer(kysely, exercise.course_id, final.markerId)
  const keptAbout = JSON.stringify({ ...about, ...thing })
  return kysely.transaction().execute(async (transaction) => {
    const same = await transaction
      .selectFrom('contests')
      .select('id')
      .where('attempt_id', '=', attempt.id)
      .where('state', '=', 'open')
      .where('about', '=', keptAbout)
      .executeTakeFirst()
    if (same !== undefined) return success(same.id)
    const id = newId()
    await transaction
      .insertInto('contests')
      .values({
        id,
        attempt_id: attempt.id,
        about: keptAbout,
        reason,
        opened_at: now(),
        answerer_id: answerer?.id ?? null,
        state: 'open',
        answer: null,
        answered_by: null,
        answered_at: null,
        contested_marker_id: final.markerId,
        contested_mark: JSON.stringify(final.mark),
        changed_mark: null,
      })
      .execute()
    await audit.record(
      {
        actorId: person.id,
        action: 'contest.opened',
        courseId: exercise.course_id,
        exerciseId: exercise.id,
        attemptId: attempt.id,
        memberId: attempt.member_id,
        facts: { kind: about.kind },
      },
      transaction,
    )
    return success(id)
  })
}
