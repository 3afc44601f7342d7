import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Result } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import type { Job } from '#store/jobs/job-queue.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { keepRescoring } from './keep-re-scoring.ts'

interface Wanted {
  readonly exercise: string
  readonly person: string
  readonly preview: string
}

/** So long the one who asked may wait for it; whoever is not there to answer then has died. @source judgement */
const LEFT_TO_THE_ASKER_MS = 10 * 60_000

/** Keeps a re-scoring now; where the process dies in the middle of it, a job keeps it later. */
export async function keepForCertain(
  services: Services,
  exercise: ExerciseTables['exercises'],
  person: Person,
  preview: string,
): Promise<Result<{ kept: number; leftReleased: number }, ApiRefusal>> {
  const { jobs, now } = services
  const wanted: Wanted = { exercise: exercise.id, person: person.id, preview }
  await jobs.schedule({
    kind: 're-score',
    key: exercise.id,
    payload: wanted,
    runAt: now() + LEFT_TO_THE_ASKER_MS,
  })
  const kept = await keepRescoring(services, exercise, person, preview)
  await jobs.cancel('re-score', exercise.id)
  return kept
}

/** Handles the job `re-score`. What was kept already is another preview by now, and nothing happens. */
export const rescoringJob =
  (services: Services) =>
  async ({ payload }: Pick<Job, 'payload'>): Promise<void> => {
    const { exercise: id, person, preview } = payload as Wanted
    const exercise = await services.database.kysely
      .selectFrom('exercises')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (exercise !== undefined) await keepRescoring(services, exercise, { id: person }, preview)
  }
