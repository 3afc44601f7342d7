import { createHmac } from 'node:crypto'
import type { Database } from '#store/tables.ts'

export interface SeededPerson {
  readonly id: string
  readonly name: string
  readonly isAdministrator?: boolean
}

const A_DAY_MS = 86_400_000
const MOST_AT_ONCE = 500

/** Accounts without passwords, each signed in. @returns the cookie of each, as the browser would hold it */
export async function seedPeople(
  database: Database,
  people: readonly SeededPerson[],
  secret: string,
): Promise<readonly string[]> {
  const now = new Date().toISOString()
  const expires = new Date(Date.now() + A_DAY_MS).toISOString()
  for (let from = 0; from < people.length; from += MOST_AT_ONCE) {
    const some = people.slice(from, from + MOST_AT_ONCE)
    await database
      .insertInto('people')
      .values(
        some.map(({ id, name, isAdministrator = false }) => ({
          id,
          name,
          email: `${id}@example.org`.toLowerCase(),
          email_verified: 0,
          image: null,
          created_at: now,
          updated_at: now,
          contact_email: null,
          is_administrator: isAdministrator ? 1 : 0,
        })),
      )
      .execute()
    await database
      .insertInto('sign_ins')
      .values(
        some.map(({ id }) => ({
          id: `sign-in-${id}`,
          person_id: id,
          token: tokenOf(id),
          expires_at: expires,
          ip_address: null,
          user_agent: null,
          created_at: now,
          updated_at: now,
        })),
      )
      .execute()
  }
  return people.map(({ id }) => cookieOf(tokenOf(id), secret))
}

const tokenOf = (person: string): string => `token-of-${person}-${'x'.repeat(16)}`

/** Signed as better-auth signs its cookies. */
function cookieOf(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `third-chair.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
