import { ATTEMPT_RECORD_VERSION } from '#course/attempt-record.schema.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { attemptRecords } from './attempt-records.ts'

/** Attempts whose records are in memory at once; one holds all that the observer read. */
const AT_ONCE = 50

/**
 * One JSON document about an exercise, written piece by piece: a cohort's records are too much to hold at once. Whatever
 * was stopped for the student's own sake is not in it. @source clinical reference F-04, F-17
 */
export async function* recordFile(
  { database: { kysely }, now }: Services,
  exercise: ExerciseTables['exercises'],
  attempts: readonly AttemptTables['attempts'][],
): AsyncGenerator<string> {
  const head = {
    format: 'third-chair.exercise-records',
    formatVersion: ATTEMPT_RECORD_VERSION,
    exercise: exercise.id,
    writtenAt: now(),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"attempts":[`
  const told = new Set<string>()
  for (let start = 0; start < attempts.length; start += AT_ONCE)
    for (const record of await attemptRecords(
      kysely,
      exercise,
      attempts.slice(start, start + AT_ONCE),
    )) {
      yield `${told.size === 0 ? '' : ','}\n${JSON.stringify(record)}`
      told.add(record.attempt.id)
    }
  const withoutTalk = attempts.flatMap(({ id }) => (told.has(id) ? [] : [id]))
  yield `\n],"withoutTalk":${JSON.stringify(withoutTalk)}}\n`
}
