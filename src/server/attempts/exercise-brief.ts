import type { z } from 'zod'
import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { ATTEMPTS_ROUTES } from '#contract/api/attempts.routes.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import type { Person } from '#server/api/person.ts'
import type { StandingAt } from '#server/api/standing.ts'
import { hasReadNotice, noticeFor } from '#server/people/notice-for.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { settingsOf } from './exercise-settings-of.ts'
import { type OwnExercise, ownExercise } from './own-exercise.ts'

type Brief = z.input<(typeof ATTEMPTS_ROUTES)['GET /api/exercises/:exercise/brief']['answer']>

/** What a student reads before an attempt, with the dates and limits that hold for them. */
export async function exerciseBrief(
  services: Services,
  person: Person,
  { exercise, course, member }: StandingAt & { readonly exercise: ExerciseTables['exercises'] },
): Promise<Result<Brief, ApiRefusal>> {
  invariant(member !== null, 'a student has a place in the course')
  if (exercise.scenario_hash === null || exercise.published_at === null) return failure('not-found')
  const own = await ownExercise(services, exercise, course, member)
  if (!own.ok) return own
  const { attempts, times, optOut, may } = own.value
  const { scenario } = await services.pinned(exercise.scenario_hash)
  const settings = settingsOf(exercise)
  const notice = noticeFor(services, course)
  const speaksModel = settings.voice === 'language-model' && services.model !== null
  return success({
    exercise: exercise.id,
    course: course.id,
    title: settings.title,
    instructions: settings.instructions,
    scenario: asFound(scenarioBrief(scenario)),
    times,
    timeZone: settings.timeZone,
    atZero: settings.atZero,
    hints: settings.hints,
    honestyStatement: settings.honestyStatement,
    modelServer: speaksModel ? (services.model?.settings.serverName ?? null) : null,
    now: services.now(),
    obstacle: obstacleOf(may),
    attempts: attempts.map(
      ({ id, number, state, ended_by, started_at, ended_at, released_at }) => ({
        id,
        number,
        state,
        endedBy: ended_by,
        startedAt: started_at,
        endedAt: ended_at,
        isReleased: released_at !== null,
      }),
    ),
    optOut,
    release: settings.release,
    contestDays: settings.contestDays,
    notice: structuredClone(notice) as Brief['notice'],
    hasReadNotice: await hasReadNotice(services, person.id, notice),
  })
}

/** Lists of the scenario are read-only; what goes out is a copy. */
const asFound = (brief: ReturnType<typeof scenarioBrief>): Brief['scenario'] =>
  structuredClone(brief) as Brief['scenario']

function obstacleOf(may: OwnExercise['may']): Brief['obstacle'] {
  if (may.ok) return null
  const { code } = may.failure
  return code === 'in-progress' || code === 'not-published' ? null : code
}
