import type { AnswerOf } from '#contract/api/api-types.ts'
import type { MARKING_ROUTES } from '#contract/api/marking.routes.ts'
import { EMPTY_MARK } from '#course/mark.schema.ts'
import { MARKING_RULES } from '#course/marking-workflow.ts'
import { RUBRIC_VERSION } from '#course/rubric.ts'
import { invariant } from '#lib/invariant.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { commentBank } from './comment-bank.ts'
import { markingOrder } from './exercise-marking.ts'
import { finalMark, isWhole, type KeptMark, keptMarks, markBy } from './kept-mark.ts'
import type { MarkedAttempt } from './marked-attempt.ts'
import { markersNamed, namedMarker } from './markers.ts'
import { markingPart, mayShowOthers, secondMarkState } from './marking-part.ts'
import type { Presence } from './presence.ts'
import { savingObstacle } from './save-marks.ts'
import { shownName } from './shown-name.ts'
import { openSteps, type StepBy } from './take-step.ts'
import { saidTurns, type TalkOfAttempt } from './talk-of-attempt.ts'

type View = AnswerOf<(typeof MARKING_ROUTES)['GET /api/attempts/:attempt/marking'], never>

/** An attempt as a marker works on it: the words and own marks. Nothing that anybody or anything else made of it. */
export async function markingView(
  services: Services,
  marked: MarkedAttempt,
  by: StepBy,
  presence: Pick<Presence, 'atWork'>,
  talk: TalkOfAttempt | null,
): Promise<View> {
  const { kysely } = services.database
  const { attempt, exercise, settings } = marked
  const { memberId, person, role } = by
  const marks = await keptMarks(kysely, [attempt.id])
  const part = markingPart(attempt, settings, memberId)
  const own = memberId === null ? null : markBy(marks, memberId)
  const isOwnWhole = own !== null && isWhole(own.mark, settings.skills)
  const isShown = mayShowOthers(attempt, settings, marks, memberId)
  const open = await openSteps(kysely, marked, by)
  const order = await markingOrder(kysely, exercise)
  const at = order.indexOf(attempt.id)
  const bank = await commentBank(kysely, exercise.course_id)
  const names = await markersNamed(kysely, [
    attempt.marker_id,
    attempt.second_marker_id,
    ...marks.map(({ markerId }) => markerId),
  ])
  const student = await kysely
    .selectFrom('members')
    .selectAll()
    .where('id', '=', attempt.member_id)
    .executeTakeFirstOrThrow()
  invariant(attempt.ended_at !== null && attempt.ended_by !== null, 'what is marked is over')
  const { scenario } = await services.pinned(exercise.scenario_hash ?? '')
  return {
    attempt: attempt.id,
    exercise: exercise.id,
    course: exercise.course_id,
    title: settings.title,
    ...shownName(student, settings, attempt),
    number: attempt.number,
    startedAt: attempt.started_at,
    endedAt: attempt.ended_at,
    endedBy: attempt.ended_by,
    skills: settings.skills,
    rubricVersion: RUBRIC_VERSION,
    brief: briefOf(scenario, settings.instructions, talk?.folded.goal ?? null),
    transcript: talk === null ? null : saidTurns(talk.folded),
    own: {
      mark: own?.mark ?? EMPTY_MARK,
      version: own?.version ?? 0,
      savedAt: own?.savedAt ?? null,
      proposalSeenAt: own?.proposalSeenAt ?? null,
    },
    part,
    savingObstacle: savingObstacle(part, attempt, memberId),
    markingState: attempt.marking_state,
    openSteps: open,
    stepsWithReason: open.filter((step) => MARKING_RULES[step].isReasonNeeded),
    mayShowProposal: isOwnWhole,
    canAskSecondReading: services.model !== null,
    marker: namedMarker(names, attempt.marker_id),
    secondMarker: namedMarker(names, attempt.second_marker_id),
    secondMark: secondMarkState(attempt, settings, marks),
    atWork: presence.atWork,
    finalMark: isShown ? standingMark(marks, names) : null,
    hasFinalMark: finalMark(marks) !== null,
    // A reason may speak of levels that whoever marks blindly must not know.
    steps: part === 'second' && !isShown ? [] : await stepsTaken(kysely, attempt.id),
    comments: bank.map(({ id, text, added_by }) => ({
      id,
      text,
      mayDelete: role === 'instructor' || added_by === person.id,
    })),
    previous: order[at - 1] ?? null,
    next: order[at + 1] ?? null,
  }
}

const briefOf = (
  { title, client, setting, brief, policyCard, goals }: Scenario,
  instructions: string,
  goal: string | null,
): View['brief'] => ({
  title,
  clientName: client.name,
  place: setting.place,
  brief,
  instructions,
  policyCard: policyCard.map(({ topic, rule }) => ({ topic, rule })),
  goal: goals.find(({ id }) => id === goal)?.text ?? null,
})

function standingMark(
  marks: readonly KeptMark[],
  names: ReadonlyMap<string, string>,
): View['finalMark'] {
  const final = finalMark(marks)
  const marker = final === null ? null : namedMarker(names, final.markerId)
  return final === null || marker === null
    ? null
    : { marker, mark: final.mark, savedAt: final.savedAt }
}

async function stepsTaken(database: Database, attemptId: string): Promise<View['steps']> {
  const rows = await database
    .selectFrom('marking_steps')
    .leftJoin('people', 'people.id', 'marking_steps.by')
    .selectAll('marking_steps')
    .select('people.name')
    .where('attempt_id', '=', attemptId)
    .orderBy('at')
    .orderBy('marking_steps.id')
    .execute()
  return rows.map(({ step, from_state, to_state, name, reason, at }) => ({
    step,
    from: from_state,
    to: to_state,
    by: name,
    reason,
    at,
  }))
}
