import { doubleMarkingSample } from '#course/double-marking-sample.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { allFlags, isCompleted, readExerciseMarking } from './exercise-marking.ts'

const SEED_BYTES = 16

/**
 * Draws those attempts that a second person marks blindly, of all whose marking is completed. Whatever is drawn stays
 * drawn, so the draw can be made again as more are completed; its seed is new each time and nobody knows it.
 * @returns how many were drawn just now
 * @source clinical reference F-24
 */
export async function drawSample(
  { database, audit, random }: Services,
  exercise: ExerciseTables['exercises'],
): Promise<number> {
  return database.kysely.transaction().execute(async (transaction) => {
    const { settings, attempts } = await readExerciseMarking(transaction, exercise)
    if (settings.hasSecondMarker) return 0
    const completed = attempts.filter(({ attempt }) => isCompleted(attempt))
    const drawn = new Set(
      doubleMarkingSample(
        completed.map((each) => ({
          id: each.attempt.id,
          isFlagged: allFlags(each, settings).length > 0,
          isDrawn: each.attempt.is_sampled === 1,
        })),
        hexadecimal(random(SEED_BYTES)),
      ),
    )
    const fresh = completed.filter(
      ({ attempt }) => attempt.is_sampled === 0 && drawn.has(attempt.id),
    )
    for (const { attempt } of fresh) {
      await transaction
        .updateTable('attempts')
        .set({ is_sampled: 1 })
        .where('id', '=', attempt.id)
        .execute()
      await audit.record(
        {
          actorId: null,
          action: 'state.changed',
          courseId: exercise.course_id,
          exerciseId: exercise.id,
          attemptId: attempt.id,
          memberId: attempt.member_id,
          facts: { sampled: true },
        },
        transaction,
      )
    }
    return fresh.length
  })
}

/** Once no attempt is left to be marked. */
export async function drawSampleWhenDone(
  services: Services,
  exercise: ExerciseTables['exercises'],
): Promise<void> {
  const { attempts } = await readExerciseMarking(services.database.kysely, exercise)
  if (attempts.every(({ attempt }) => isCompleted(attempt))) await drawSample(services, exercise)
}

const hexadecimal = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
