import { afterEach, describe, expect, test } from 'vitest'
import { openTestSite, type TestSite } from '#server/course-site.fixture.ts'
import { SQLITE } from '#tests/setup/engines.ts'
import { register } from './register.ts'

let site: TestSite | null = null
afterEach(async () => {
  await site?.close()
  site = null
})

const PASSWORD = 'twelve letters and more'

async function opened() {
  site = await openTestSite(await SQLITE.fresh())
  await register(site.services, { name: 'Ana', email: 'ana@example.org', password: PASSWORD })
  await register(site.services, { name: 'Ben', email: 'ben@example.org', password: PASSWORD })
  const ask = site.as(null)
  return {
    ask,
    signIn: async (email: string, password: string) =>
      (await ask('POST /api/auth/sign-in/email', { email, password })).status,
  }
}

describe('Addresses of the sign-in', () => {
  test('ten wrong passwords close one account for a while, and nobody else’s', async () => {
    const { signIn } = await opened()
    const tried: number[] = []
    for (let tries = 0; tries < 11; tries++)
      tried.push(await signIn('Ana@example.org', 'not that one at all'))
    expect(tried).toEqual([...Array(10).fill(401), 429])
    expect(await signIn('ana@example.org', PASSWORD)).toBe(429)
    expect(await signIn('ben@example.org', PASSWORD)).toBe(200)
  })

  test('thirty people sign in from one address in one minute', async () => {
    const { signIn } = await opened()
    const statuses = new Set<number>()
    for (let people = 0; people < 30; people++)
      statuses.add(await signIn('ben@example.org', PASSWORD))
    expect([...statuses]).toEqual([200])
  })

  test('what better-auth could do beside it cannot be reached', async () => {
    const { ask } = await opened()
    const statuses = await Promise.all(
      [
        'sign-up/email',
        'update-user',
        'change-email',
        'delete-user',
        'reset-password',
        'link-social',
      ].map(async (path) => (await ask(`POST /api/auth/${path}`, {})).status),
    )
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404])
  })
})
