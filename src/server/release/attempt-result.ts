import type { AnswerOf } from '#contract/api/api-types.ts'
import type { RELEASE_ROUTES } from '#contract/api/release.routes.ts'
import { awaitedItems } from '#course/awaited-items.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { gradeNumber, gradeOf } from '#course/grade.ts'
import type { ReleaseItem } from '#course/release-item.ts'
import { RUBRIC_VERSION } from '#course/rubric.ts'
import { ownExemplarsHere } from '#feedback/exemplars-here.ts'
import { weighReplies } from '#feedback/weighed-reply.ts'
import { studentTimes } from '#server/attempts/student-times.ts'
import { finalMark, type KeptMark, keptMarks } from '#server/marking/kept-mark.ts'
import { currentProposal } from '#server/marking/kept-proposal.ts'
import type { MarkedAttempt } from '#server/marking/marked-attempt.ts'
import { markersNamed } from '#server/marking/markers.ts'
import { readingOf } from '#server/marking/observer-proposal.ts'
import { saidTurns, type TalkOfAttempt, talkOfAttempt } from '#server/marking/talk-of-attempt.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import { contestAnswerer } from './contest-answerer.ts'
import { contestWindow } from './contest-window.ts'
import { givenLevel } from './given-levels.ts'
import { itemsOut } from './items-out.ts'

type AttemptResult = AnswerOf<(typeof RELEASE_ROUTES)['GET /api/attempts/:attempt/result'], never>

const NOT_SCORED = { status: 'not-scored', reason: 'journal-unreadable' } as const

/** What a student has been given back. What has not been released is not read, so that it cannot get out. */
export async function attemptResult(
  services: Services,
  marked: MarkedAttempt,
  student: CourseTables['members'],
): Promise<AttemptResult> {
  const { kysely } = services.database
  const { attempt, exercise, settings } = marked
  const marks = await keptMarks(kysely, [attempt.id])
  const out = await itemsOut(services, marked, student, marks)
  const isTalkOut = (['transcript', 'evidence', 'exemplars'] as const).some((item) => out.has(item))
  const talk = isTalkOut ? await talkOfAttempt(services, marked) : null
  const { scenario } = await services.pinned(exercise.scenario_hash ?? '')
  return {
    attempt: attempt.id,
    exercise: exercise.id,
    course: exercise.course_id,
    title: settings.title,
    clientName: scenario.client.calledName,
    locale: scenario.locale,
    timeZone: settings.timeZone,
    number: attempt.number,
    state: attempt.state,
    endedBy: attempt.ended_by,
    startedAt: attempt.started_at,
    endedAt: attempt.ended_at,
    released: [...out],
    awaited: awaitedItems(
      settings.release,
      {
        now: services.now(),
        times: await studentTimes(kysely, exercise, student),
        attempt: { endedAt: attempt.ended_at, endedBy: attempt.ended_by },
      },
      out,
    ),
    releasedAt: attempt.released_at,
    transcript: talk !== null && out.has('transcript') ? saidTurns(talk.folded) : null,
    marks: out.has('levels') ? await marksGiven(services, marks, settings) : null,
    evidence: out.has('evidence') ? await evidenceGiven(services, marked, talk) : null,
    exemplars: talk !== null && out.has('exemplars') ? exemplarsIn(talk) : null,
    contest: {
      ...contestWindow(marked, services.now()),
      answerer: await answererNamed(services, marked, marks, out),
    },
  }
}

async function marksGiven(
  { database }: Services,
  marks: readonly KeptMark[],
  { skills }: ExerciseSettings,
): Promise<AttemptResult['marks']> {
  const final = finalMark(marks)
  if (final === null) return null
  const names = await markersNamed(database.kysely, [final.markerId])
  return {
    markedBy: names.get(final.markerId) ?? '',
    levels: skills.map((skill) => givenLevel(final.mark, skill)),
    comments: final.mark.comments,
    summary: final.mark.summary,
    grade: gradeNumber(gradeOf(final.mark, skills)),
    rubricVersion: RUBRIC_VERSION,
  }
}

async function evidenceGiven(
  services: Services,
  marked: MarkedAttempt,
  talk: TalkOfAttempt | null,
): Promise<AttemptResult['evidence']> {
  const kept = await currentProposal(services, marked, talk)
  return kept === null ? NOT_SCORED : readingOf(kept.proposal, kept.madeAt)
}

/** Where there are replies written for those very words of the client that the observer let pass there. */
const exemplarsIn = ({ folded, compiled }: TalkOfAttempt): AttemptResult['exemplars'] =>
  weighReplies(folded, compiled.scenario)
    .filter(({ place, stake }) => ownExemplarsHere(place, stake).length > 0)
    .map(({ reply, answers }) => ({ index: reply.index, clientSaid: answers.text }))

async function answererNamed(
  services: Services,
  { exercise }: MarkedAttempt,
  marks: readonly KeptMark[],
  out: ReadonlySet<ReleaseItem>,
): Promise<string | null> {
  const final = finalMark(marks)
  if (final === null || !out.has('levels')) return null
  const { kysely } = services.database
  const answerer = await contestAnswerer(kysely, exercise.course_id, final.markerId)
  return answerer?.name ?? null
}
