import { oneTimeToken } from '#server/one-time-token.ts'
import type { Services } from '#server/services.ts'

/**
 * On a server that nobody looks after yet, makes the link by which the first administrator comes in. It is made anew
 * at each start until somebody has used it.
 * @returns the token, or null where there is an administrator
 */
export async function firstAdministratorToken({
  database: { kysely },
  now,
  random,
}: Pick<Services, 'database' | 'now' | 'random'>): Promise<string | null> {
  const there = await kysely
    .selectFrom('people')
    .select('id')
    .where('is_administrator', '=', 1)
    .executeTakeFirst()
  if (there !== undefined) return null
  const { token, hash } = oneTimeToken(random)
  await kysely.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('one_time_links')
      .where('purpose', '=', 'first-administrator')
      .execute()
    await transaction
      .insertInto('one_time_links')
      .values({
        token_hash: hash,
        purpose: 'first-administrator',
        person_id: null,
        expires_at: null,
        created_at: now(),
      })
      .execute()
  })
  return token
}
