import { hashPassword } from 'better-auth/crypto'
import type { Context } from 'hono'
import type { PEOPLE_ROUTES } from '#contract/api/people.routes.ts'
import { failure, success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import { oneTimeToken } from '#server/one-time-token.ts'
import { eraseOwnAccount } from '#server/record/erase-own-account.ts'
import { personExport } from '#server/record/person-export.ts'
import type { Services } from '#server/services.ts'
import { visitorOf } from '#server/visitor.ts'
import { hasReadNotice, noticeFor } from './notice-for.ts'
import { ownPlaces } from './own-places.ts'
import { register } from './register.ts'
import { registerLimit } from './register-limit.ts'
import { takeLink } from './take-link.ts'

const A_DAY_MS = 86_400_000
const DONE = success({ done: true } as const)

export const peopleHandlers = (services: Services): Handlers<typeof PEOPLE_ROUTES> => {
  const {
    database: { kysely },
    now,
    random,
    outside,
    takesPasswords,
  } = services

  const limit = registerLimit()
  const isTooOften = (context: Context) => limit(visitorOf(context, services.trustsProxy))

  /** A person signs in anew everywhere after that. */
  const setPassword = async (person: string, password: string) => {
    const hash = await hashPassword(password)
    await kysely
      .updateTable('identities')
      .set({ password: hash, updated_at: new Date(now()).toISOString() })
      .where('person_id', '=', person)
      .where('issuer', '=', 'credential')
      .execute()
    await kysely.deleteFrom('sign_ins').where('person_id', '=', person).execute()
  }

  return {
    'GET /api/me': async ({ person }) =>
      success({
        person,
        hasReadNotice:
          person !== null && (await hasReadNotice(services, person.id, noticeFor(services, null))),
        places: person === null ? [] : await ownPlaces(services, person),
        outsideSignIn: outside === null ? null : { name: outside.name, provider: outside.provider },
        takesPasswords,
      }),

    'POST /api/register': async ({ body, context }) => {
      if (await isTooOften(context)) return failure('too-many-requests')
      if (!takesPasswords) return failure('not-allowed')
      await register(services, body)
      return DONE
    },

    'POST /api/first-administrator': async ({ body: { token, ...account }, context }) => {
      if (await isTooOften(context)) return failure('too-many-requests')
      const link = await takeLink(services, 'first-administrator', token)
      if (!link.ok) return link
      const made = await register(services, account)
      // Whoever holds the link runs the server: an account of that e-mail is theirs to raise, with a new password.
      const id = made ?? (await personByEmail(services, account.email))
      if (id === null) return failure('link-used')
      if (made === null) await setPassword(id, account.password)
      await kysely.updateTable('people').set({ is_administrator: 1 }).where('id', '=', id).execute()
      return DONE
    },

    'POST /api/new-password': async ({ body: { token, password }, context }) => {
      if (await isTooOften(context)) return failure('too-many-requests')
      const link = await takeLink(services, 'new-password', token)
      if (!link.ok) return link
      if (link.value.person_id !== null) await setPassword(link.value.person_id, password)
      return DONE
    },

    'POST /api/me/notice': async ({ person, body: { version } }) => {
      await kysely
        .insertInto('notices_read')
        .values({ person_id: person.id, version, at: now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return DONE
    },

    'GET /api/me/data': async ({ person, context }) => {
      const data = await personExport(services, person.id)
      context.header('Content-Disposition', 'attachment; filename="third-chair-my-data.json"')
      return success(context.json(data))
    },

    'POST /api/me/delete': async ({ person }) => {
      const erased = await eraseOwnAccount(services, person)
      return erased.ok ? DONE : erased
    },

    'GET /api/people': async () => {
      const rows = await kysely.selectFrom('people').selectAll().orderBy('name').execute()
      return success({
        people: rows.map(({ id, name, email, contact_email, is_administrator }) => ({
          id,
          name,
          email: contact_email ?? email,
          isAdministrator: is_administrator === 1,
        })),
      })
    },

    'PATCH /api/people/:person': async ({ params, body: { isAdministrator } }) => {
      const id = params['person'] ?? ''
      return kysely.transaction().execute(async (transaction) => {
        const administrators = await transaction
          .selectFrom('people')
          .select('id')
          .where('is_administrator', '=', 1)
          .execute()
        const isLast = administrators.every((each) => each.id === id)
        if (!isAdministrator && isLast) return failure('last-administrator')
        const { numUpdatedRows } = await transaction
          .updateTable('people')
          .set({ is_administrator: isAdministrator ? 1 : 0 })
          .where('id', '=', id)
          .executeTakeFirst()
        return numUpdatedRows === 0n ? failure('not-found') : DONE
      })
    },

    'POST /api/people/:person/password-link': async ({ params }) => {
      const person = await kysely
        .selectFrom('people')
        .select('id')
        .where('id', '=', params['person'] ?? '')
        .executeTakeFirst()
      if (person === undefined) return failure('not-found')
      const { token, hash } = oneTimeToken(random)
      const expiresAt = now() + A_DAY_MS
      await kysely
        .insertInto('one_time_links')
        .values({
          token_hash: hash,
          purpose: 'new-password',
          person_id: person.id,
          expires_at: expiresAt,
          created_at: now(),
        })
        .execute()
      return success({ token, expiresAt })
    },
  }
}

async function personByEmail({ database }: Services, email: string): Promise<string | null> {
  const found = await database.kysely
    .selectFrom('people')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return found?.id ?? null
}
