import type { RELEASE_ROUTES } from '#contract/api/release.routes.ts'
import { failure, success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { settleAttempt } from '#server/attempts/settle-attempt.ts'
import { markedAttempt, type StaffAt } from '#server/marking/marked-attempt.ts'
import type { Services } from '#server/services.ts'
import { answerContest } from './answer-contest.ts'
import { attemptActs } from './attempt-acts.ts'
import { attemptResult } from './attempt-result.ts'
import { contestViews } from './contest-view.ts'
import { exerciseContests } from './exercise-contests.ts'
import { openContest } from './open-contest.ts'
import { releaseMarks } from './release-marks.ts'
import { releasePreview } from './release-preview.ts'

export const releaseHandlers = (services: Services): Handlers<typeof RELEASE_ROUTES> => {
  const { kysely } = services.database

  /** The student's own attempt, whatever became of it. */
  const ownAttempt = async ({ attempt, exercise }: StaffAt) => {
    const settled = await settleAttempt(services, attempt, exercise)
    return settled.ok
      ? success({ attempt: settled.value, exercise, settings: settingsOf(exercise) })
      : settled
  }
  const concernedAttempt = (at: StaffAt) =>
    at.standings.has('owner') ? ownAttempt(at) : markedAttempt(services, at)

  return {
    'GET /api/exercises/:exercise/release': async ({ at }) =>
      success(await releasePreview(services, at.exercise)),

    'POST /api/exercises/:exercise/release': async ({ at, person, body }) =>
      success(await releaseMarks(services, at.exercise, person, body)),

    'GET /api/attempts/:attempt/result': async ({ at }) => {
      const own = await ownAttempt(at)
      if (!own.ok) return own
      if (at.subject === null) return failure('not-found')
      return success(await attemptResult(services, own.value, at.subject))
    },

    'POST /api/attempts/:attempt/contests': async ({ at, person, body }) => {
      const own = await ownAttempt(at)
      if (!own.ok) return own
      if (at.subject === null) return failure('not-found')
      const by = { person, student: at.subject }
      const opened = await openContest(services, own.value, by, body)
      return opened.ok ? success({ contest: opened.value }) : opened
    },

    'GET /api/attempts/:attempt/contests': async ({ at }) => {
      const concerned = await concernedAttempt(at)
      if (!concerned.ok) return concerned
      const views = await contestViews(kysely, [at.attempt.id])
      return success({ contests: views.map(({ view }) => view) })
    },

    'GET /api/exercises/:exercise/contests': async ({ at }) =>
      success({ contests: await exerciseContests(kysely, at.exercise, at.member?.id ?? null) }),

    'POST /api/contests/:contest/answer': async ({ at, person, params, body }) => {
      const marked = await markedAttempt(services, at)
      if (!marked.ok) return marked
      const contest = await kysely
        .selectFrom('contests')
        .selectAll()
        .where('id', '=', params['contest'] ?? '')
        .executeTakeFirst()
      if (contest === undefined) return failure('not-found')
      const by = { person, memberId: at.member?.id ?? null }
      const answered = await answerContest(services, marked.value, contest, by, body)
      return answered.ok ? success({ done: true as const }) : answered
    },

    'GET /api/attempts/:attempt/record': async ({ at, person }) => {
      const concerned = await concernedAttempt(at)
      if (!concerned.ok) return concerned
      const { attempt, exercise } = concerned.value
      const acts = await attemptActs(
        services,
        { attempt, exercise, student: at.subject },
        person.id,
      )
      return success({ acts })
    },
  }
}
