import { invariant } from '#lib/invariant.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { LibraryScenario, ScenarioLibrary } from '#server/scenario-library.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'

/** The scenarios of this server with those that the instructors of one course have published to it. */
export interface CourseLibrary extends ScenarioLibrary {
  /** ids of those that were published to the course, with the hash that stands there now */
  readonly ofCourse: ReadonlyMap<string, string>
}

/** @param within where a change is under way, what it reads through */
export async function courseLibrary(
  { library, database }: Pick<Services, 'library' | 'database'>,
  courseId: string,
  within: Database = database.kysely,
): Promise<CourseLibrary> {
  const rows = await within
    .selectFrom('course_scenarios')
    .select(['hash', 'source', 'compiled'])
    .where('course_id', '=', courseId)
    .orderBy('scenario_id')
    .execute()
  const published = rows.map(({ hash, source, compiled }): LibraryScenario => {
    const { scenario }: CompiledScenario = JSON.parse(compiled)
    invariant(scenario !== undefined, `the scenario ${hash} was compiled when it was published`)
    return { scenario, hash, source, isOpenToPractice: false }
  })
  return {
    all: [...library.all, ...published],
    find: library.find,
    ofCourse: new Map(published.map(({ scenario, hash }) => [scenario.id, hash])),
  }
}
