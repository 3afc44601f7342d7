import { releasedItems } from '#course/release.ts'
import type { ReleaseItem } from '#course/release-item.ts'
import { studentTimes } from '#server/attempts/student-times.ts'
import { finalMark, type KeptMark } from '#server/marking/kept-mark.ts'
import type { MarkedAttempt } from '#server/marking/marked-attempt.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'

/** What the student of an attempt may see of it at this moment. */
export async function itemsOut(
  { database: { kysely }, now }: Pick<Services, 'database' | 'now'>,
  { attempt, exercise, settings }: MarkedAttempt,
  student: CourseTables['members'],
  marks: readonly KeptMark[],
): Promise<ReadonlySet<ReleaseItem>> {
  const given = await kysely
    .selectFrom('releases')
    .select('item')
    .where('attempt_id', '=', attempt.id)
    .execute()
  return releasedItems(settings.release, {
    now: now(),
    times: await studentTimes(kysely, exercise, student),
    attempt: { endedAt: attempt.ended_at, endedBy: attempt.ended_by },
    isMarked: attempt.marking_state === 'released' && finalMark(marks) !== null,
    manual: given.map(({ item }) => item),
  })
}
