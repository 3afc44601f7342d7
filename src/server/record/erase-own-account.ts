import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'

/** Deletes a person's own account. The last administrator stays, or nobody could look after the server. */
export async function eraseOwnAccount(
  { database: { kysely } }: Pick<Services, 'database'>,
  person: Person,
): Promise<Result<null, 'last-administrator'>> {
  const others = await kysely
    .selectFrom('people')
    .select('id')
    .where('is_administrator', '=', 1)
    .where('id', '<>', person.id)
    .executeTakeFirst()
  if (person.isAdministrator && others === undefined) return failure('last-administrator')
  await kysely.deleteFrom('people').where('id', '=', person.id).execute()
  return success(null)
}
