import type { CourseRole } from '#course/course-role.ts'
import { WHOLE_TIME_PERCENT } from '#course/time-percent.ts'
import { invariant } from '#lib/invariant.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { drawAliases } from './alias.ts'

export interface NewMember {
  readonly role: CourseRole
  readonly name: string
  /** null where the place waits for somebody */
  readonly personId: string | null
  readonly email: string | null
  readonly idNumber?: string | null
  readonly loginId?: string | null
  readonly timePercent?: number
  readonly claimHash?: string | null
}

/** Of rows in one statement: 13 values each stay below the fewest parameters an engine takes. */
const MOST_AT_ONCE = 500

/**
 * Adds places to a course whose other changes wait.
 * @returns their ids, in order
 */
export async function addMembers(
  { newId, now, random }: Pick<Services, 'newId' | 'now' | 'random'>,
  within: Database,
  courseId: string,
  members: readonly NewMember[],
): Promise<readonly string[]> {
  const taken = await within
    .selectFrom('members')
    .select('alias')
    .where('course_id', '=', courseId)
    .execute()
  const aliases = drawAliases(members.length, new Set(taken.map(({ alias }) => alias)), random)
  const rows = members.map((member, index) => {
    const alias = aliases[index]
    invariant(alias !== undefined, 'an alias for everybody')
    return {
      id: newId(),
      course_id: courseId,
      person_id: member.personId,
      role: member.role,
      name: member.name,
      email: member.email,
      id_number: member.idNumber ?? null,
      login_id: member.loginId ?? null,
      time_percent: member.timePercent ?? WHOLE_TIME_PERCENT,
      claim_hash: member.claimHash ?? null,
      alias,
      created_at: now(),
      removed_at: null,
    }
  })
  for (let start = 0; start < rows.length; start += MOST_AT_ONCE)
    await within
      .insertInto('members')
      .values(rows.slice(start, start + MOST_AT_ONCE))
      .execute()
  return rows.map(({ id }) => id)
}
