import { type Notice, notice } from '#course/notice.ts'
import type { Services } from '#server/services.ts'

/**
 * What a person is to be told before the first graded work: here, or in a course with its own retention.
 * @param course null: on this server at large
 */
export const noticeFor = (
  { model }: Pick<Services, 'model'>,
  course: { readonly retention_days: number | null } | null,
): Notice =>
  notice({
    languageModel:
      model === null ? null : { host: model.settings.serverName, voices: true, reads: true },
    retentionDays: course?.retention_days ?? null,
  })

/** Whether somebody has read a notice in just these words. */
export async function hasReadNotice(
  { database }: Pick<Services, 'database'>,
  person: string,
  { version }: Notice,
): Promise<boolean> {
  const read = await database.kysely
    .selectFrom('notices_read')
    .select('at')
    .where('person_id', '=', person)
    .where('version', '=', version)
    .executeTakeFirst()
  return read !== undefined
}
