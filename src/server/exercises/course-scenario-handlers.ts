import type { COURSE_SCENARIOS_ROUTES } from '#contract/api/course-scenarios.routes.ts'
import { failure, success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'
import { courseLibrary } from './course-library.ts'
import { offeredScenarios, scenarioLine } from './offered-scenarios.ts'
import { publishScenario, withdrawScenario } from './publish-scenario.ts'

export const courseScenarioHandlers = (
  services: Services,
): Handlers<typeof COURSE_SCENARIOS_ROUTES> => ({
  'GET /api/courses/:course/scenarios': async ({ at: { course } }) => {
    const library = await courseLibrary(services, course.id)
    return success({
      scenarios: offeredScenarios(library).map(({ scenario }) => ({
        ...scenarioLine(library, scenario),
        version: scenario.version,
        isOfCourse: library.ofCourse.has(scenario.id),
      })),
    })
  },

  'POST /api/courses/:course/scenarios': ({ person, at: { course }, body: { source } }) =>
    publishScenario(services, person, course.id, source),

  'GET /api/courses/:course/scenarios/:scenario': async ({ at: { course }, params }) => {
    const { all, ofCourse } = await courseLibrary(services, course.id)
    const hash = ofCourse.get(params['scenario'] ?? '')
    const found = all.find((each) => each.hash === hash && !each.isOpenToPractice)
    return found === undefined ? failure('not-found') : success({ source: found.source })
  },

  'DELETE /api/courses/:course/scenarios/:scenario': async ({ person, at: { course }, params }) => {
    const scenario = params['scenario'] ?? ''
    const withdrawn = await withdrawScenario(services, person, course.id, scenario)
    return withdrawn.ok ? success({ done: true }) : withdrawn
  },
})
