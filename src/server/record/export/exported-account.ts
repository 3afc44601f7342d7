import type { Database } from '#store/tables.ts'
import { iso } from './iso.ts'

/** An account without its secrets: no hash, no token, no session key. */
export async function exportedAccount(database: Database, person: string) {
  const account = await database
    .selectFrom('people')
    .select(['id', 'name', 'email', 'contact_email', 'is_administrator', 'created_at'])
    .where('id', '=', person)
    .executeTakeFirst()
  if (account === undefined) return null
  const identities = await database
    .selectFrom('identities')
    .select(['issuer', 'subject', 'created_at'])
    .where('person_id', '=', person)
    .orderBy('created_at')
    .execute()
  const signIns = await database
    .selectFrom('sign_ins')
    .select(['created_at', 'expires_at', 'ip_address', 'user_agent'])
    .where('person_id', '=', person)
    .orderBy('created_at')
    .execute()
  const notices = await database
    .selectFrom('notices_read')
    .select(['version', 'at'])
    .where('person_id', '=', person)
    .orderBy('at')
    .execute()
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    contactEmail: account.contact_email,
    isAdministrator: account.is_administrator === 1,
    createdAt: account.created_at,
    waysToSignIn: identities.map(({ issuer, subject, created_at }) => ({
      issuer,
      subject,
      createdAt: created_at,
    })),
    signIns: signIns.map(({ created_at, expires_at, ip_address, user_agent }) => ({
      at: created_at,
      until: expires_at,
      address: ip_address,
      browser: user_agent,
    })),
    noticesRead: notices.map(({ version, at }) => ({ version, at: iso(at) })),
  }
}
