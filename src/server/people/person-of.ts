import type { Context } from 'hono'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'

/** Who is signed in, by the cookie of the request; null where nobody is. */
export async function personOf(
  { auth }: Pick<Services, 'auth'>,
  context: Context,
): Promise<Person | null> {
  if (context.req.header('cookie') === undefined) return null
  const session = await auth.api.getSession({ headers: context.req.raw.headers })
  if (session === null) return null
  const { id, name, email, contactEmail, isAdministrator } = session.user
  return { id, name, email: contactEmail ?? email, isAdministrator: isAdministrator === true }
}
