import { Hono } from 'hono'
import { ATTEMPTS_ROUTES } from '#contract/api/attempts.routes.ts'
import { COURSE_SCENARIOS_ROUTES } from '#contract/api/course-scenarios.routes.ts'
import { COURSES_ROUTES } from '#contract/api/courses.routes.ts'
import { EXERCISES_ROUTES } from '#contract/api/exercises.routes.ts'
import { GRADEBOOK_ROUTES } from '#contract/api/gradebook.routes.ts'
import { MARKING_ROUTES } from '#contract/api/marking.routes.ts'
import { openApiDocument } from '#contract/api/openapi.ts'
import { PEOPLE_ROUTES } from '#contract/api/people.routes.ts'
import { RECORD_ROUTES } from '#contract/api/record.routes.ts'
import { RELEASE_ROUTES } from '#contract/api/release.routes.ts'
import { TRIES_ROUTES } from '#contract/api/tries.routes.ts'
import { PRODUCT_VERSION } from '#store/product-version.ts'
import { bindRoutes } from './api/bind-routes.ts'
import { sameOrigin } from './api/same-origin.ts'
import { attemptHandlers } from './attempts/attempt-handlers.ts'
import { courseHandlers } from './courses/course-handlers.ts'
import { courseScenarioHandlers } from './exercises/course-scenario-handlers.ts'
import { exerciseHandlers } from './exercises/exercise-handlers.ts'
import { gradebookHandlers } from './gradebook/gradebook-handlers.ts'
import { markingHandlers } from './marking/marking-handlers.ts'
import { peopleHandlers } from './people/people-handlers.ts'
import { personOf } from './people/person-of.ts'
import { signInRoutes } from './people/sign-in-routes.ts'
import { recordHandlers } from './record/record-handlers.ts'
import { releaseHandlers } from './release/release-handlers.ts'
import type { Services } from './services.ts'
import { triesHandlers } from './tries/tries-handlers.ts'

/** The graded part of the server: every route of the table, bound to what does it. */
export function courseSite(services: Services, publicOrigin: string | null): Hono {
  const binding = {
    database: services.database.kysely,
    personOf: (context: Parameters<typeof personOf>[1]) => personOf(services, context),
  }
  const app = new Hono()
  app.use('/api/*', sameOrigin(publicOrigin))
  app.get('/api/openapi.json', (context) => context.json(openApiDocument(PRODUCT_VERSION)))
  app.route('/', signInRoutes(services))
  app.route('/', bindRoutes(PEOPLE_ROUTES, peopleHandlers(services), binding))
  app.route('/', bindRoutes(COURSES_ROUTES, courseHandlers(services), binding))
  app.route('/', bindRoutes(COURSE_SCENARIOS_ROUTES, courseScenarioHandlers(services), binding))
  app.route('/', bindRoutes(EXERCISES_ROUTES, exerciseHandlers(services), binding))
  app.route('/', bindRoutes(ATTEMPTS_ROUTES, attemptHandlers(services), binding))
  app.route('/', bindRoutes(MARKING_ROUTES, markingHandlers(services), binding))
  app.route('/', bindRoutes(RELEASE_ROUTES, releaseHandlers(services), binding))
  app.route('/', bindRoutes(TRIES_ROUTES, triesHandlers(services), binding))
  app.route('/', bindRoutes(GRADEBOOK_ROUTES, gradebookHandlers(services), binding))
  app.route('/', bindRoutes(RECORD_ROUTES, recordHandlers(services), binding))
  return app
}
