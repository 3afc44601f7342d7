import type { EXERCISES_ROUTES } from '#contract/api/exercises.routes.ts'
import { success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import type { Services } from '#server/services.ts'
import { answerOptOut } from './answer-opt-out.ts'
import { courseLibrary } from './course-library.ts'
import { exerciseOverview } from './exercise-overview.ts'
import { scenarioLine } from './offered-scenarios.ts'
import { listOverrides, removeOverride, setOverride } from './overrides.ts'
import { publishExercise } from './publish-exercise.ts'
import { reopenAttempt } from './reopen-attempt.ts'
import { createExercise, deleteExercise, hasAttempts, saveExercise } from './save-exercise.ts'
import { scenarioOf } from './scenario-of.ts'

const DONE = success({ done: true } as const)

export const exerciseHandlers = (services: Services): Handlers<typeof EXERCISES_ROUTES> => {
  const {
    database: { kysely },
  } = services
  return {
    'POST /api/courses/:course/exercises': async ({ person, at, body }) => {
      const created = await createExercise(services, person, at.course.id, body)
      return created.ok ? success({ exercise: created.value }) : created
    },

    'GET /api/exercises/:exercise': async ({ at: { exercise, course } }) => {
      const found = await scenarioOf(services, exercise)
      if (!found.ok) return found
      return success({
        course: course.id,
        courseTitle: course.title,
        settings: settingsOf(exercise),
        scenario: scenarioLine(await courseLibrary(services, course.id), found.value.scenario),
        scenarioHash: exercise.scenario_hash,
        publishedAt: exercise.published_at,
        hasAttempts: await hasAttempts(kysely, exercise.id),
      })
    },

    'PUT /api/exercises/:exercise': async ({ person, at: { exercise }, body }) => {
      const saved = await saveExercise(services, person, exercise, body)
      return saved.ok ? DONE : saved
    },

    'POST /api/exercises/:exercise/publish': async ({ person, at: { exercise } }) => {
      const published = await publishExercise(services, person, exercise)
      return published.ok ? success({ scenarioHash: published.value }) : published
    },

    'DELETE /api/exercises/:exercise': async ({ person, at: { exercise } }) => {
      const deleted = await deleteExercise(services, person, exercise)
      return deleted.ok ? DONE : deleted
    },

    'GET /api/exercises/:exercise/trial': async ({ at: { exercise } }) => {
      const found = await scenarioOf(services, exercise)
      if (!found.ok) return found
      const { scenario, hash } = found.value
      return success({ compiled: { scenario, hash }, settings: settingsOf(exercise) })
    },

    'GET /api/exercises/:exercise/overview': async ({ at: { exercise, standings } }) =>
      success(
        await exerciseOverview(services, exercise, { isInstructor: standings.has('instructor') }),
      ),

    'POST /api/attempts/:attempt/reopen': async ({ person, at, body }) => {
      const reopened = await reopenAttempt(services, person, at, body)
      return reopened.ok ? DONE : reopened
    },

    'GET /api/exercises/:exercise/overrides': async ({ at: { exercise } }) =>
      success({ overrides: await listOverrides(kysely, exercise.id) }),

    'PUT /api/exercises/:exercise/overrides': async ({ person, at: { exercise }, body }) => {
      const set = await setOverride(services, person, exercise, body)
      return set.ok ? success({ override: set.value }) : set
    },

    'DELETE /api/overrides/:override': async ({ person, at: { exercise }, params }) => {
      const removed = await removeOverride(services, person, exercise, params['override'] ?? '')
      return removed.ok ? DONE : removed
    },

    'POST /api/exercises/:exercise/opt-outs/:member': async ({
      person,
      at: { exercise },
      params,
      body: { answer },
    }) => {
      const memberId = params['member'] ?? ''
      const answered = await answerOptOut(services, person, exercise, { memberId, answer })
      return answered.ok ? DONE : answered
    },
  }
}
