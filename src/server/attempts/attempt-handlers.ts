import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { ATTEMPTS_ROUTES, AttemptView } from '#contract/api/attempts.routes.ts'
import { ATTEMPT_PERMISSIONS } from '#course/attempt-permission.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { attemptView } from './attempt-view.ts'
import { exerciseBrief } from './exercise-brief.ts'
import { settingsOf } from './exercise-settings-of.ts'
import { heldTalk } from './held-talk.ts'
import { answered, refusalOf, sayTurn } from './say-turn.ts'
import { settleAttempt } from './settle-attempt.ts'
import { beginTalk, startAttempt } from './start-attempt.ts'
import { closeTalk, endAttempt } from './submit-attempt.ts'
import { wordsStream } from './words-stream.ts'

type Attempt = AttemptTables['attempts']

interface AtAttempt {
  readonly attempt: Attempt
  readonly exercise: ExerciseTables['exercises']
}

type Work<Value> = (host: SessionHost) => Promise<Result<Value, ApiRefusal | 'opened-elsewhere'>>

const DONE = success({ done: true } as const)
const NO_REFLECTION = { ratings: {}, intention: '', replay: '' } as const

export const attemptHandlers = (services: Services): Handlers<typeof ATTEMPTS_ROUTES> => {
  const { database, rooms, now } = services

  /** Does something in the talk of an attempt that still permits it, once time has had its say. */
  async function inTalk<Value>(
    { attempt, exercise }: AtAttempt,
    needs: 'reading' | 'saying',
    work: Work<Value>,
  ): Promise<Result<{ readonly attempt: Attempt; readonly value: Value }, ApiRefusal>> {
    const settled = await settleAttempt(services, attempt, exercise)
    if (!settled.ok) return settled
    const { maySay } = ATTEMPT_PERMISSIONS[settled.value.state]
    if (needs === 'saying' && !maySay) return failure('attempt-over')
    const worked = await rooms.within(settled.value, heldTalk(exercise), work)
    return worked.ok ? success({ attempt: settled.value, value: worked.value }) : worked
  }

  /** The same, and answers with the attempt as it stands afterwards. */
  async function view(
    at: AtAttempt,
    needs: 'reading' | 'saying',
    work: Work<unknown>,
    from = 0,
  ): Promise<Result<AttemptView, ApiRefusal>> {
    const done = await inTalk(at, needs, async (host) => {
      const worked = await work(host)
      return worked.ok ? success(await answered(host)) : worked
    })
    return done.ok ? success(attemptView(done.value.attempt, done.value.value, now(), from)) : done
  }

  const call =
    (what: (host: SessionHost) => ReturnType<SessionHost['pause']>): Work<null> =>
    async (host) => {
      const called = await what(host)
      return called.ok ? called : failure(refusalOf(called.failure))
    }

  const begin: Work<null> = (host) => beginTalk(host, null)

  return {
    'GET /api/exercises/:exercise/brief': ({ person, at }) => exerciseBrief(services, person, at),

    'POST /api/exercises/:exercise/attempts': async ({ person, at, body }) => {
      const started = await startAttempt(services, { person, at, ...body })
      return started.ok ? success({ attempt: started.value }) : started
    },

    'POST /api/exercises/:exercise/opt-out': async ({ at: { exercise, member }, body }) => {
      invariant(member !== null, 'a student has a place in the course')
      await database.kysely
        .insertInto('opt_outs')
        .values({
          exercise_id: exercise.id,
          member_id: member.id,
          words: body.words.trim(),
          at: now(),
          answered_at: null,
          answer: null,
        })
        .onConflict((conflict) =>
          conflict.columns(['exercise_id', 'member_id']).doUpdateSet({ words: body.words.trim() }),
        )
        .execute()
      return DONE
    },

    'DELETE /api/exercises/:exercise/opt-out': async ({ at: { exercise, member } }) => {
      invariant(member !== null, 'a student has a place in the course')
      await database.kysely
        .deleteFrom('opt_outs')
        .where('exercise_id', '=', exercise.id)
        .where('member_id', '=', member.id)
        .execute()
      return DONE
    },

    // A talk that was cut off before the client came in begins when it is looked at.
    'GET /api/attempts/:attempt': ({ at }) => view(at, 'reading', begin),

    'POST /api/attempts/:attempt/turns': ({ at, body }) =>
      view(at, 'saying', (host) => sayTurn(host, body), body.index),

    'GET /api/attempts/:attempt/words': async ({ at, context }) => {
      const held = await inTalk(at, 'reading', async (host) => success(host))
      if (!held.ok) return held
      const { attempt, value: host } = held.value
      return success(wordsStream(context, host, () => attemptView(attempt, host.view(), now())))
    },

    'POST /api/attempts/:attempt/hurry': ({ at }) =>
      view(at, 'reading', async (host) => {
        host.hurry()
        await clientAnswered(host)
        return success(null)
      }),

    'POST /api/attempts/:attempt/hint': async ({ at }) => {
      if (!settingsOf(at.exercise).hints) return failure('not-now')
      const hinted = await inTalk(at, 'saying', async (host) => {
        const hint = await host.hint()
        return hint.ok
          ? success({ hint: hint.value, view: host.view() })
          : failure(refusalOf(hint.failure))
      })
      if (!hinted.ok) return hinted
      const { attempt, value } = hinted.value
      return success({ hint: value.hint, view: attemptView(attempt, value.view, now()) })
    },

    'POST /api/attempts/:attempt/pause': ({ at }) =>
      view(
        at,
        'saying',
        call(({ pause }) => pause()),
      ),

    'POST /api/attempts/:attempt/resume': ({ at }) =>
      view(
        at,
        'saying',
        call(({ resume }) => resume()),
      ),

    'POST /api/attempts/:attempt/end': ({ at }) =>
      view(
        at,
        'saying',
        call(({ end }) => end()),
      ),

    'POST /api/attempts/:attempt/submit': async ({ person, at, body }) => {
      const settled = await settleAttempt(services, at.attempt, at.exercise)
      if (!settled.ok) return settled
      if (!ATTEMPT_PERMISSIONS[settled.value.state].maySubmit)
        return view(at, 'reading', async () => success(null))
      const closed = await inTalk(at, 'reading', (host) => closeTalk(host, body))
      if (!closed.ok) return closed
      const { attempt } = closed.value
      const ended = await endAttempt(services, attempt, at.exercise, {
        by: 'submitted',
        state: 'finished',
        person,
      })
      return view({ ...at, attempt: ended }, 'reading', async () => success(null))
    },

    'POST /api/attempts/:attempt/stop': async ({ person, at }) => {
      const closed = await inTalk(at, 'reading', (host) => closeTalk(host, NO_REFLECTION))
      if (!closed.ok) return closed
      const ended = await endAttempt(services, closed.value.attempt, at.exercise, {
        by: 'stopped',
        state: 'abandoned',
        person,
      })
      return view({ ...at, attempt: ended }, 'reading', async () => success(null))
    },
  }
}
