import { isMarkable } from '#course/is-markable.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { type AuditLog, auditLog } from '#store/audit/audit-log.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Database } from '#store/tables.ts'
import { deleteAttempts } from './delete-attempts.ts'
import { type ErasureRefusal, erasureRefusal } from './erasure-refusal.ts'
import { noteErasure } from './note-erasure.ts'
import { overwriteDeleted } from './overwrite-deleted.ts'

export interface PersonToErase {
  readonly person: string
  /** `restore`: they were erased before, and an older backup has brought them back. It is never refused. */
  readonly by: 'self' | 'operator' | 'restore'
  /** milliseconds since 1970 */
  readonly at: number
  readonly newId: () => string
}

export interface ErasedPerson {
  /** whether there was an account under this id */
  readonly wasThere: boolean
  /** ids of attempts that were deleted with their conversations, because they cannot be graded */
  readonly deletedAttempts: readonly string[]
  /** graded records that stay without a name */
  readonly keptAttempts: number
}

type Member = Pick<CourseTables['members'], 'id' | 'course_id' | 'role'>

/** Stands where the id of a person stood who did something, in columns that may not be empty. */
const ERASED = 'erased'

/**
 * Erases a person by the rule of each table (`ERASURE_RULES`): whole or not at all. It is written down in the
 * database and, on SQLite, beside it, so that it holds after an older backup is restored.
 */
export async function erasePerson(
  database: Pick<OpenDatabase, 'kysely' | 'engine'>,
  erasing: PersonToErase,
): Promise<Result<ErasedPerson, ErasureRefusal>> {
  const { person, by, at, newId } = erasing
  const erased = await overwriteDeleted(database, () =>
    database.kysely.transaction().execute(async (within) => {
      const refusal = by === 'restore' ? null : await erasureRefusal(within, person)
      if (refusal !== null) return failure(refusal)
      return success(
        await eraseWithin(
          within,
          erasing,
          auditLog(within, () => at, newId),
        ),
      )
    }),
  )
  if (erased.ok) await noteErasure(database, { person, at })
  return erased
}

async function eraseWithin(
  within: Database,
  { person, by, at }: PersonToErase,
  audit: AuditLog,
): Promise<ErasedPerson> {
  const members = await within
    .selectFrom('members')
    .select(['id', 'course_id', 'role'])
    .where('person_id', '=', person)
    .execute()
  const attempts = await deleteUngradable(within, members)
  for (const member of members) await anonymisePlace(within, member, at)
  await removeSignatures(within, person)
  await audit.forget({ personId: person, memberIds: members.map(({ id }) => id) }, within)
  const wasThere = await deleteAccount(within, person)
  await within
    .insertInto('erasures')
    .values({ person_id: person, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const courses = new Set(members.map(({ course_id }) => course_id))
  for (const courseId of courses)
    await audit.record({ actorId: null, action: 'person.erased', courseId, facts: { by } })
  if (courses.size === 0)
    await audit.record({ actorId: null, action: 'person.erased', facts: { by } })
  return { wasThere, ...attempts }
}

/** What runs, was stopped or was never submitted is no graded record. */
async function deleteUngradable(
  within: Database,
  members: readonly Member[],
): Promise<Pick<ErasedPerson, 'deletedAttempts' | 'keptAttempts'>> {
  const ids = members.map(({ id }) => id)
  if (ids.length === 0) return { deletedAttempts: [], keptAttempts: 0 }
  const attempts = await within
    .selectFrom('attempts')
    .select(['id', 'state', 'ended_by'])
    .where('member_id', 'in', ids)
    .orderBy('number')
    .execute()
  const deleted = attempts.filter(
    ({ state, ended_by }) => !isMarkable({ state, endedBy: ended_by }),
  )
  const deletedAttempts = deleted.map(({ id }) => id)
  await deleteAttempts(within, deletedAttempts)
  return {
    deletedAttempts,
    keptAttempts: attempts.length - deleted.length,
  }
}

async function anonymisePlace(within: Database, { id, role }: Member, at: number): Promise<void> {
  await within.deleteFrom('opt_outs').where('member_id', '=', id).execute()
  await within.deleteFrom('overrides').where('member_id', '=', id).execute()
  await within.deleteFrom('group_members').where('member_id', '=', id).execute()
  await within.deleteFrom('marking_presence').where('member_id', '=', id).execute()
  await within
    .deleteFrom('tried_turns')
    .where('attempt_id', 'in', (row) =>
      row.selectFrom('attempts').select('id').where('member_id', '=', id),
    )
    .execute()
  await within
    .updateTable('members')
    .set((row) => ({
      person_id: null,
      name: `Deleted ${role}`,
      email: null,
      id_number: null,
      login_id: null,
      time_percent: 100,
      claim_hash: null,
      // Nobody else may take a place that holds another's work.
      removed_at: row.fn.coalesce('removed_at', row.val(at)),
    }))
    .where('id', '=', id)
    .execute()
}

/** Where somebody signed with the id of their account. Elsewhere a place in the course signs, which has no name now. */
async function removeSignatures(within: Database, person: string): Promise<void> {
  await within.updateTable('releases').set({ by: ERASED }).where('by', '=', person).execute()
  await within.updateTable('reopenings').set({ by: ERASED }).where('by', '=', person).execute()
  await within
    .updateTable('overrides')
    .set({ set_by: ERASED })
    .where('set_by', '=', person)
    .execute()
  await within
    .updateTable('comment_bank')
    .set({ added_by: ERASED })
    .where('added_by', '=', person)
    .execute()
  await within
    .updateTable('course_scenarios')
    .set({ published_by: ERASED })
    .where('published_by', '=', person)
    .execute()
  await within.updateTable('marking_steps').set({ by: null }).where('by', '=', person).execute()
}

async function deleteAccount(within: Database, person: string): Promise<boolean> {
  const row = await within
    .selectFrom('people')
    .select('email')
    .where('id', '=', person)
    .executeTakeFirst()
  await within
    .deleteFrom('verifications')
    .where(({ eb, or }) =>
      or([
        eb('value', '=', person),
        ...(row === undefined ? [] : [eb('identifier', '=', row.email)]),
      ]),
    )
    .execute()
  await within.deleteFrom('people').where('id', '=', person).execute()
  return row !== undefined
}
