import type { Access, Standing } from '#contract/api/route-definition.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Database } from '#store/tables.ts'
import type { Person } from './person.ts'
import { findPlace, type Place } from './place.ts'

/** What an address is about, and what whoever asks is there. */
export interface StandingAt extends Place {
  /** my own place in the course; null for an administrator who has none */
  readonly member: CourseTables['members'] | null
  readonly standings: ReadonlySet<Standing>
}

/**
 * Whether somebody may use a route on this object. Whoever has no place in the course learns nothing, not even that
 * the object is there.
 */
export async function standingAt(
  database: Database,
  access: Extract<Access, { readonly of: string }>,
  id: string,
  person: Person,
): Promise<Result<StandingAt, 'not-found' | 'not-allowed'>> {
  const place = await findPlace(database, access.of, id)
  if (place === null) return failure('not-found')
  const member = await database
    .selectFrom('members')
    .selectAll()
    .where('course_id', '=', place.course.id)
    .where('person_id', '=', person.id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (member === undefined && !person.isAdministrator) return failure('not-found')
  const standings = standingsOf(person, member ?? null, place)
  if (!access.allow.some((each) => standings.has(each))) {
    // A fellow student must not learn whose attempt there is.
    return failure(isStaff(standings) ? 'not-allowed' : deniedTo(access))
  }
  return success({ ...place, member: member ?? null, standings })
}

function standingsOf(
  person: Person,
  member: CourseTables['members'] | null,
  { subject }: Place,
): ReadonlySet<Standing> {
  const standings = new Set<Standing>(member === null ? [] : [member.role])
  if (person.isAdministrator) standings.add('instructor')
  if (subject !== null && member !== null && subject.id === member.id) standings.add('owner')
  return standings
}

const isStaff = (standings: ReadonlySet<Standing>): boolean =>
  standings.has('marker') || standings.has('instructor')

/** The course and its exercises are known to its students; what belongs to one of them is not. */
const deniedTo = ({ of }: Extract<Access, { readonly of: string }>) =>
  of === 'course' || of === 'exercise' ? 'not-allowed' : 'not-found'
