import type { MARKING_ROUTES } from '#contract/api/marking.routes.ts'
import { success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import { allocate } from './allocate.ts'
import { addComment, deleteComment } from './comment-bank.ts'
import { drawSampleWhenDone } from './draw-sample.ts'
import { exerciseAgreement } from './exercise-agreement.ts'
import { isWhole } from './kept-mark.ts'
import { type MarkedAttempt, markedAttempt, type StaffAt, staffRole } from './marked-attempt.ts'
import { markingQueue } from './marking-queue.ts'
import { markingView } from './marking-view.ts'
import { comeIn, othersAtWork } from './presence.ts'
import { type RescoringStep, rescoredExercise } from './re-scored.ts'
import { keepForCertain } from './re-scoring-job.ts'
import { rescoringPreview } from './re-scoring-preview.ts'
import { saveMarks } from './save-marks.ts'
import { showProposal } from './show-proposal.ts'
import { openSteps, takeStep } from './take-step.ts'
import { talkOfAttempt } from './talk-of-attempt.ts'

export const markingHandlers = (services: Services): Handlers<typeof MARKING_ROUTES> => {
  const { kysely } = services.database
  /** previews under way, by exercise */
  const underWay = new Map<string, RescoringStep>()
  const by = (at: StaffAt, person: Person) => ({
    person,
    memberId: at.member?.id ?? null,
    role: staffRole(at),
  })

  return {
    'GET /api/exercises/:exercise/marking': async ({ at }) =>
      success(await markingQueue(services, at.exercise, at.member?.id ?? null)),

    'GET /api/attempts/:attempt/marking': async ({ at, person }) => {
      const marked = await markedAttempt(services, at)
      if (!marked.ok) return marked
      const talk = await talkOfAttempt(services, marked.value)
      const presence = await beAtWork(services, marked.value, at, person)
      return success(await markingView(services, marked.value, by(at, person), presence, talk))
    },

    'PUT /api/attempts/:attempt/presence': async ({ at }) => {
      const marked = await markedAttempt(services, at)
      if (!marked.ok) return marked
      const { id } = marked.value.attempt
      return success({
        atWork:
          at.member === null
            ? await othersAtWork(services, id, null)
            : (await comeIn(services, id, at.member.id)).atWork,
      })
    },

    'PUT /api/attempts/:attempt/marks': async ({ at, person, body }) => {
      const marked = await markedAttempt(services, at)
      if (!marked.ok) return marked
      const saved = await saveMarks(services, marked.value, by(at, person), body)
      if (!saved.ok) return saved
      const { attempt, settings } = marked.value
      return success({
        ...saved.value,
        savedAt: services.now(),
        mayShowProposal: isWhole(body.mark, settings.skills),
        atWork: await othersAtWork(services, attempt.id, at.member?.id ?? null),
      })
    },

    'POST /api/attempts/:attempt/proposal': async ({ at, person, body }) => {
      const marked = await markedAttempt(services, at)
      if (!marked.ok) return marked
      return showProposal(services, marked.value, by(at, person), body.secondReading)
    },

    'POST /api/attempts/:attempt/marking-step': async ({ at, person, body }) => {
      const marked = await markedAttempt(services, at)
      if (!marked.ok) return marked
      const taken = await takeStep(services, marked.value, by(at, person), body)
      if (!taken.ok) return taken
      if (body.step === 'complete') await drawSampleWhenDone(services, at.exercise)
      const after = await markedAttempt(services, {
        ...marked.value,
        attempt: await kysely
          .selectFrom('attempts')
          .selectAll()
          .where('id', '=', marked.value.attempt.id)
          .executeTakeFirstOrThrow(),
      })
      if (!after.ok) return after
      return success({
        markingState: taken.value,
        openSteps: await openSteps(kysely, after.value, by(at, person)),
      })
    },

    'PUT /api/attempts/:attempt/marker': async ({ at, person, body }) => {
      const marked = await markedAttempt(services, at)
      return marked.ok ? allocate(services, marked.value, person, body) : marked
    },

    'POST /api/courses/:course/comments': async ({ at, person, body }) =>
      success({ comment: await addComment(services, at.course.id, person.id, body.text) }),

    'DELETE /api/comments/:comment': async ({ at, person, params }) =>
      deleteComment(services, params['comment'] ?? '', person.id, staffRole(at)),

    'GET /api/exercises/:exercise/agreement': async ({ at }) =>
      success(await exerciseAgreement(services, at.exercise)),

    'POST /api/exercises/:exercise/re-scoring': async ({ at: { exercise, member } }) => {
      const told = (step: RescoringStep) => underWay.set(exercise.id, step)
      try {
        const rescored = await rescoredExercise(services, exercise, told)
        return success(rescoringPreview(rescored, member?.id ?? null))
      } finally {
        underWay.delete(exercise.id)
      }
    },

    'GET /api/exercises/:exercise/re-scoring': async ({ at }) =>
      success({ underWay: underWay.get(at.exercise.id) ?? null }),

    'POST /api/exercises/:exercise/re-scoring/keep': async ({ at, person, body }) =>
      keepForCertain(services, at.exercise, person, body.preview),
  }
}

/** Reading a transcript is written down once a sitting. */
async function beAtWork(
  services: Services,
  { attempt, exercise }: MarkedAttempt,
  { member }: StaffAt,
  person: Person,
) {
  const presence =
    member === null
      ? { atWork: await othersAtWork(services, attempt.id, null), isNewSitting: true }
      : await comeIn(services, attempt.id, member.id)
  if (presence.isNewSitting)
    await services.audit.record({
      actorId: person.id,
      action: 'transcript.seen',
      courseId: exercise.course_id,
      exerciseId: exercise.id,
      attemptId: attempt.id,
      memberId: attempt.member_id,
    })
  return presence
}
