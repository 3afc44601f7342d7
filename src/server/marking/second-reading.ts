import type { SecondReadingAnswer } from '#contract/second-reading.schema.ts'
import type { Provenance } from '#course/provenance.schema.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'

export interface KeptSecondReading {
  readonly answer: SecondReadingAnswer
  readonly model: string | null
  readonly madeAt: number
}

export async function keptSecondReading(
  database: Database,
  attemptId: string,
): Promise<KeptSecondReading | null> {
  const row = await database
    .selectFrom('proposals')
    .selectAll()
    .where('attempt_id', '=', attemptId)
    .where('reader', '=', 'second-reader')
    .where('is_current', '=', 1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { model } = JSON.parse(row.provenance) as Provenance
  return {
    answer: JSON.parse(row.reading) as SecondReadingAnswer,
    model: model?.id ?? null,
    madeAt: row.made_at,
  }
}

/** Has it read in the background: three readings and one in plain words take their time. */
export const askSecondReading = ({ jobs, now }: Services, attemptId: string): Promise<void> =>
  jobs.schedule({
    kind: 'second-reading',
    key: attemptId,
    payload: { attempt: attemptId },
    runAt: now(),
  })
