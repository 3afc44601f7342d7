import type { Database } from '#store/tables.ts'

const DAY_MS = 86_400_000

/** Deletes what served its time: sign-ins, secrets and links that have run out, addresses that were counted. */
export async function forgetExpired(database: Database, now: number): Promise<void> {
  const said = new Date(now).toISOString()
  await database.deleteFrom('sign_ins').where('expires_at', '<', said).execute()
  await database.deleteFrom('verifications').where('expires_at', '<', said).execute()
  await database.deleteFrom('one_time_links').where('expires_at', '<', now).execute()
  await database
    .deleteFrom('rate_limits')
    .where('last_request', '<', now - DAY_MS)
    .execute()
}
