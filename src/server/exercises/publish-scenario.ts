import { reviewScenario } from '#authoring/review/review-scenario.ts'
import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import type { Person } from '#server/api/person.ts'
import { changeCourse } from '#server/courses/change-course.ts'
import type { Services } from '#server/services.ts'

/** What became of a file that an instructor sent, or what in it stands in the way. */
export type PublishedScenario =
  | { readonly published: true; readonly scenario: string; readonly hash: string }
  | { readonly published: false; readonly problems: readonly Diagnostic[] }

/** The status that keeps a scenario from being offered is no error of the file, and is in the way here. */
const NOT_ACTIVE = 'SCN059'

/**
 * Puts a scenario file into a course, in the place of an earlier one with the same id. Exercises that are published
 * keep the one they were published with; drafts take this one.
 * @param source the file, word for word
 */
export async function publishScenario(
  services: Services,
  person: Person,
  courseId: string,
  source: string,
): Promise<Result<PublishedScenario, ApiRefusal>> {
  const { scenario, diagnostics } = reviewScenario(source, 'scenario.yaml')
  const problems = diagnostics.filter(
    ({ severity, code }) => severity === 'error' || code === NOT_ACTIVE,
  )
  if (scenario === null || problems.length > 0) return success({ published: false, problems })
  const compiled = compileScenario(scenario)
  return changeCourse(services, courseId, async (within) => {
    const row = {
      hash: compiled.hash,
      source,
      compiled: JSON.stringify(compiled),
      published_by: person.id,
      published_at: services.now(),
    }
    await within
      .insertInto('course_scenarios')
      .values({ course_id: courseId, scenario_id: scenario.id, ...row })
      .onConflict((conflict) => conflict.columns(['course_id', 'scenario_id']).doUpdateSet(row))
      .execute()
    const facts = { scenario: scenario.id, version: scenario.version, hash: compiled.hash }
    await services.audit.record(
      { actorId: person.id, action: 'scenario.published', courseId, facts },
      within,
    )
    return success({ published: true, scenario: scenario.id, hash: compiled.hash })
  })
}

/** Takes a scenario out of a course. What was published with it goes on with it. */
export function withdrawScenario(
  services: Services,
  person: Person,
  courseId: string,
  scenario: string,
): Promise<Result<null, ApiRefusal>> {
  return changeCourse(services, courseId, async (within) => {
    const { numDeletedRows } = await within
      .deleteFrom('course_scenarios')
      .where('course_id', '=', courseId)
      .where('scenario_id', '=', scenario)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return failure('not-found')
    await services.audit.record(
      { actorId: person.id, action: 'scenario.withdrawn', courseId, facts: { scenario } },
      within,
    )
    return success(null)
  })
}
