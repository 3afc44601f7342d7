import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { courseLibrary } from './course-library.ts'
import { offeredScenario } from './offered-scenarios.ts'

/** The scenario of an exercise: as it was pinned, or as the library has it while the exercise is a draft. */
export async function scenarioOf(
  services: Pick<Services, 'pinned' | 'library' | 'database'>,
  { scenario_hash, scenario_id, course_id }: ExerciseTables['exercises'],
): Promise<Result<CompiledScenario, 'scenario-missing'>> {
  if (scenario_hash !== null) return success(await services.pinned(scenario_hash))
  const offered = offeredScenario(await courseLibrary(services, course_id), scenario_id)
  return offered === null ? failure('scenario-missing') : success(offered)
}
