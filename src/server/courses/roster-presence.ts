import type { PresentMember } from '#course/roster-match.ts'
import { comparableKey, ROSTER_KEYS, type RosterMember } from '#course/roster-member.ts'
import type { Database } from '#store/tables.ts'
import { groupsOfCourse } from './groups-of-course.ts'

/** A course as a roster is read against it. */
export interface RosterPresence {
  /** those who were taken out too, unless somebody else took their number or address: a roster may mean them again */
  readonly members: readonly PresentMember[]
  /** titles */
  readonly groups: readonly string[]
  /** ids of members who were taken out */
  readonly removed: ReadonlySet<string>
  /** ids of members who have attempted something */
  readonly withWork: ReadonlySet<string>
}

export async function rosterPresence(
  database: Database,
  courseId: string,
): Promise<RosterPresence> {
  const members = await database
    .selectFrom('members')
    .selectAll()
    .where('course_id', '=', courseId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const { groups, titlesOf } = await groupsOfCourse(database, courseId)
  const attempted = await database
    .selectFrom('attempts')
    .innerJoin('exercises', 'exercises.id', 'attempts.exercise_id')
    .select('attempts.member_id')
    .distinct()
    .where('exercises.course_id', '=', courseId)
    .execute()
  const everybody = members.map((member) => ({
    id: member.id,
    name: member.name,
    email: member.email,
    idNumber: member.id_number,
    loginId: member.login_id,
    role: member.role,
    timePercent: member.time_percent,
    groups: titlesOf(member.id),
    isRemoved: member.removed_at !== null,
  }))
  const present = new Set(everybody.flatMap((each) => (each.isRemoved ? [] : keysOf(each))))
  const meant = everybody.filter(
    (each) => !each.isRemoved || !keysOf(each).some((key) => present.has(key)),
  )
  return {
    members: meant,
    groups: groups.map(({ title }) => title),
    removed: new Set(members.flatMap(({ id, removed_at }) => (removed_at === null ? [] : [id]))),
    withWork: new Set(attempted.map(({ member_id }) => member_id)),
  }
}

const keysOf = (member: RosterMember): readonly string[] =>
  ROSTER_KEYS.flatMap((key) => {
    const value = member[key]
    return value === null ? [] : [`${key} ${comparableKey(key, value)}`]
  })
