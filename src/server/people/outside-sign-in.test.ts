import { Events, OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { type OpenDatabase, openDatabase } from '#store/open-database.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { createAuth } from './auth.ts'
import { readOutsideSignIn } from './outside-sign-in.ts'

const HERE = 'http://localhost'

describe.each(ENGINES)('Signing in with the institution, on $name', ({ fresh }) => {
  const provider = new OAuth2Server()
  let database: OpenDatabase
  let auth: ReturnType<typeof createAuth>
  let name = ''
  let who = { sub: '1', email: 'ana@example.edu', name: 'Ana' }

  beforeAll(async () => {
    await provider.issuer.keys.generate('RS256')
    await provider.start(0, '127.0.0.1')
    provider.service.on(
      Events.BeforeTokenSigning,
      (token: { payload: Record<string, unknown> }) => {
        Object.assign(token.payload, who, { aud: 'third-chair' })
      },
    )
    provider.service.on(Events.BeforeUserinfo, (response: { body: unknown }) => {
      response.body = who
    })
  })
  afterAll(() => provider.stop())

  beforeEach(async () => {
    const opened = await openDatabase(await fresh())
    if (!opened.ok) throw new Error(opened.failure.sentence)
    database = opened.value
    const outside = readOutsideSignIn({
      OIDC_ISSUER: provider.issuer.url ?? '',
      OIDC_CLIENT_ID: 'third-chair',
      OIDC_CLIENT_SECRET: 'only of the tests',
    })
    if (!outside.ok || outside.value === null) throw new Error('the provider is configured')
    name = outside.value.provider
    auth = createAuth({
      database: database.kysely,
      secret: 'a secret of the tests that is long enough',
      publicUrl: HERE,
      outside: outside.value,
      takesPasswords: true,
      newId: () => crypto.randomUUID(),
      onError: () => undefined,
    })
    return () => database.close()
  })

  /** Goes the way of a browser: to the provider, back with a code, and on with a cookie. */
  async function signIn(person: typeof who) {
    who = person
    const asked = await auth.handler(
      new Request(`${HERE}/api/auth/sign-in/social`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: HERE },
        body: JSON.stringify({ provider: name, callbackURL: '/courses' }),
      }),
    )
    const { url } = (await asked.json()) as { readonly url: string }
    const state = (asked.headers.getSetCookie() ?? []).map((each) => each.split(';')[0]).join('; ')
    const sent = await fetch(url, { redirect: 'manual' })
    const back = await auth.handler(
      new Request(sent.headers.get('location') ?? '', { headers: { cookie: state } }),
    )
    const cookie = back.headers
      .getSetCookie()
      .map((each) => each.split(';')[0] ?? '')
      .find((each) => each.includes('session_token'))
    const session = await auth.api.getSession({ headers: new Headers({ cookie: cookie ?? '' }) })
    return { to: back.headers.get('location'), person: session?.user ?? null }
  }

  test('the same subject comes back to the same account', async () => {
    const first = await signIn({ sub: '1', email: 'ana@example.edu', name: 'Ana' })
    const again = await signIn({ sub: '1', email: 'ana.new@example.edu', name: 'Ana' })
    expect([first.to, first.person?.name, first.person?.contactEmail]).toEqual([
      '/courses',
      'Ana',
      'ana@example.edu',
    ])
    expect(again.person?.id).toBe(first.person?.id)
  })

  test('one e-mail of two subjects makes nobody somebody else', async () => {
    const one = await signIn({ sub: '1', email: 'shared@example.edu', name: 'Ana' })
    const other = await signIn({ sub: '2', email: 'shared@example.edu', name: 'Ben' })
    expect(other.person?.name).toBe('Ben')
    expect(other.person?.id).not.toBe(one.person?.id)
  })

  test('an account with a password is not taken over by an e-mail that the institution names', async () => {
    const { user } = await auth.api.signUpEmail({
      body: { name: 'Ana', email: 'ana@example.edu', password: 'a long enough one' },
    })
    const outside = await signIn({ sub: '9', email: 'ana@example.edu', name: 'Ana' })
    expect(outside.person?.id).not.toBe(user.id)
    const identities = await database.kysely
      .selectFrom('identities')
      .select(['issuer', 'subject'])
      .where('person_id', '=', outside.person?.id ?? '')
      .execute()
    expect(identities).toEqual([{ issuer: name, subject: '9' }])
  })
})

describe('The settings of the institution’s sign-in', () => {
  test('none is none', () => {
    expect(readOutsideSignIn({})).toEqual(success(null))
  })

  test('an issuer alone is not enough', () => {
    expect(readOutsideSignIn({ OIDC_ISSUER: 'https://login.example.edu' })).toEqual(
      failure(
        'OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be too: your identity provider gives both when you register this server',
      ),
    )
  })

  test('another issuer is another provider, with or without the address of its discovery', () => {
    const read = (issuer: string) => {
      const settings = readOutsideSignIn({
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_ID: 'a',
        OIDC_CLIENT_SECRET: 'b',
      })
      return settings.ok ? settings.value?.provider : null
    }
    const one = read('https://login.example.edu')
    expect(read('https://login.example.edu/.well-known/openid-configuration')).toBe(one)
    expect(read('https://login.example.org')).not.toBe(one)
  })
})
