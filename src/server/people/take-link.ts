import { failure, type Result, success } from '#lib/result.ts'
import { tokenHash } from '#server/one-time-token.ts'
import type { Services } from '#server/services.ts'
import type { PeopleTables } from '#store/tables/people-tables.ts'

type Link = PeopleTables['one_time_links']

/** Takes a link out of the world: of two who use it at once, one is too late. */
export async function takeLink(
  { database: { kysely }, now }: Pick<Services, 'database' | 'now'>,
  purpose: Link['purpose'],
  token: string,
): Promise<Result<Link, 'link-used'>> {
  const link = await kysely
    .deleteFrom('one_time_links')
    .where('token_hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .returningAll()
    .executeTakeFirst()
  const isGood = link !== undefined && (link.expires_at === null || link.expires_at > now())
  return isGood ? success(link) : failure('link-used')
}
