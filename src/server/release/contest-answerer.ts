import { markersOf } from '#server/marking/markers.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Database } from '#store/tables.ts'

type Member = CourseTables['members']

/**
 * Who is to answer for a mark: an instructor before a marker, and never whoever gave it, unless there is nobody else in
 * the course. Then that one answers, and the answer says so.
 * @returns null where nobody is left who could
 */
export async function contestAnswerer(
  database: Database,
  courseId: string,
  markerId: string | null,
): Promise<Member | null> {
  const markers = await markersOf(database, courseId)
  const others = othersThan(markers, markerId)
  const instructor = others.find(({ role }) => role === 'instructor')
  return instructor ?? others[0] ?? markers.find(({ id }) => id === markerId) ?? null
}

/** Anybody may who marks in the course, but for whoever gave the mark while there is anybody else. */
export async function mayAnswerContest(
  database: Database,
  courseId: string,
  { markerId, memberId }: { readonly markerId: string | null; readonly memberId: string | null },
): Promise<boolean> {
  if (memberId === null) return false
  if (memberId !== markerId) return true
  return othersThan(await markersOf(database, courseId), markerId).length === 0
}

const othersThan = (markers: readonly Member[], markerId: string | null): readonly Member[] =>
  markers.filter(({ id }) => id !== markerId)
