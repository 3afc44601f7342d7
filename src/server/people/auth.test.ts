import { afterEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '#store/open-database.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { createAuth } from './auth.ts'

const SECRET = 'a secret of the tests that is long enough'
const opened: OpenDatabase[] = []

afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})

describe.each(ENGINES)('Accounts on $name', ({ fresh }) => {
  const start = async () => {
    const database = await openDatabase(await fresh())
    if (!database.ok) throw new Error(database.failure.sentence)
    opened.push(database.value)
    let ids = 0
    const auth = createAuth({
      database: database.value.kysely,
      secret: SECRET,
      publicUrl: 'http://localhost',
      outside: null,
      takesPasswords: true,
      newId: () => `k${ids++}`,
      onError: (said) => {
        throw new Error(said)
      },
    })
    return { auth, kysely: database.value.kysely }
  }

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    new Request(`http://localhost/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost', ...headers },
      body: JSON.stringify(body),
    })

  test('an account is made, signed in to, recognised and signed out of', async () => {
    const { auth, kysely } = await start()
    const account = { name: 'Ana', email: 'Ana@example.org', password: 'a long enough one' }
    await auth.api.signUpEmail({ body: account })
    const signedIn = await auth.handler(post('/sign-in/email', account))
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const session = await auth.api.getSession({ headers: new Headers({ cookie }) })
    expect({
      status: signedIn.status,
      cookie: signedIn.headers.get('set-cookie')?.replace(/=[^;]+/, '=…'),
      email: session?.user.email,
      isAdministrator: session?.user.isAdministrator,
    }).toEqual({
      status: 200,
      cookie: 'third-chair.session_token=…; Max-Age=1209600; Path=/; HttpOnly; SameSite=Lax',
      email: 'ana@example.org',
      isAdministrator: false,
    })
    const [identity] = await kysely.selectFrom('identities').selectAll().execute()
    expect([identity?.issuer, identity?.password?.includes('long enough')]).toEqual([
      'credential',
      false,
    ])
    await auth.handler(post('/sign-out', {}, { cookie }))
    expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toEqual(null)
  })

  test('a wrong password and an unknown e-mail are told the same', async () => {
    const { auth } = await start()
    await auth.api.signUpEmail({
      body: { name: 'Ana', email: 'ana@example.org', password: 'a long enough one' },
    })
    const tried = async (email: string) => {
      const response = await auth.handler(
        post('/sign-in/email', { email, password: 'something else' }),
      )
      return [response.status, await response.json()]
    }
    expect(await tried('ana@example.org')).toEqual(await tried('nobody@example.org'))
  })
})
