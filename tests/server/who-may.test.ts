import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '#contract/api/routes.ts'
import { failure } from '#lib/result.ts'
import { bindRoutes } from '#server/api/bind-routes.ts'
import { personOf } from '#server/people/person-of.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { ACTORS, type Actor, type TwoCourses, twoCourses } from './two-courses.fixture.ts'
import { WHO_MAY } from './who-may.ts'

/** Nobody outside the course learns that something is there; nobody inside learns of another student's work. */
function refusalFor(key: string, actor: Actor): number {
  if (actor === 'nobody' || actor === 'forged') return 401
  if (WHO_MAY[key] === 'administrator') return 403
  const isInside = ['owner', 'fellow', 'marker', 'instructor'].includes(actor)
  if (!isInside && actor !== 'administrator') return 404
  const isStudent = actor === 'owner' || actor === 'fellow'
  const isKnownToStudents = /^\S+ \/api\/(?:courses|exercises)\//.test(key)
  return isStudent && !isKnownToStudents ? 404 : 403
}

const LET_IN = 409

describe.each(ENGINES)('Who may use what, on $name', ({ fresh }) => {
  let rig: TwoCourses

  beforeAll(async () => {
    rig = await twoCourses(await fresh())
  })
  afterAll(() => rig.site.close())

  const cookieOf = (actor: Actor): string | null =>
    actor === 'forged'
      ? 'third-chair.session_token=somebody.c29tZWJvZHk%3D'
      : (rig.people[actor]?.cookie ?? null)

  const addressOf = (path: string) =>
    `http://localhost${path.replaceAll(/:(\w+)/g, (_, name: string) => rig.params[name] ?? '')}`

  test('every route has an answer to who may use it, and no other', () => {
    expect(Object.keys(WHO_MAY).sort()).toEqual(Object.keys(ROUTES).sort())
  })

  test('each route lets in whom it is for, and tells everybody else no more than they may know', async () => {
    const doors = Object.fromEntries(
      Object.keys(ROUTES).map((key) => [key, async () => failure('not-now')]),
    )
    const { services } = rig.site
    const app = bindRoutes(
      Object.fromEntries(
        Object.entries(ROUTES).map(([key, { summary, access }]) => [
          key,
          { summary, access, answer: { file: '' } },
        ]),
      ),
      doors,
      {
        database: services.database.kysely,
        personOf: (context) => personOf(services, context),
      },
    )
    const found: Record<string, Record<string, number>> = {}
    const expected: Record<string, Record<string, number>> = {}
    for (const [key, allowed] of Object.entries(WHO_MAY)) {
      const [method = '', path = ''] = key.split(' ')
      const asked = ACTORS.map(async (actor) => {
        const cookie = cookieOf(actor)
        const { status } = await app.request(addressOf(path), {
          method,
          headers: cookie === null ? {} : { cookie },
        })
        return [actor, status] as const
      })
      found[key] = Object.fromEntries(await Promise.all(asked))
      expected[key] = Object.fromEntries(
        ACTORS.map((actor) => [actor, mayIn(allowed, actor) ? LET_IN : refusalFor(key, actor)]),
      )
    }
    expect(found).toEqual(expected)
  })

  test('the server itself refuses the same people, with its own handlers behind the doors', async () => {
    const wrong: string[] = []
    for (const [key, allowed] of Object.entries(WHO_MAY)) {
      const [method = '', path = ''] = key.split(' ')
      const refused = ACTORS.filter((each) => !mayIn(allowed, each)).map(async (actor) => {
        const cookie = cookieOf(actor)
        const { status } = await rig.site.app.request(addressOf(path), {
          method,
          headers: { origin: 'http://localhost', ...(cookie === null ? {} : { cookie }) },
        })
        if (status !== refusalFor(key, actor)) wrong.push(`${key} as ${actor}: ${status}`)
      })
      await Promise.all(refused)
    }
    expect(wrong).toEqual([])
  })

  test('nothing is changed from another site, whoever is signed in', async () => {
    const changing = Object.keys(ROUTES).filter((key) => !key.startsWith('GET'))
    const statuses = new Set<number>()
    for (const key of changing) {
      const [method = '', path = ''] = key.split(' ')
      const { status } = await rig.site.app.request(addressOf(path), {
        method,
        headers: {
          origin: 'https://elsewhere.example',
          cookie: cookieOf('administrator') ?? '',
        },
      })
      statuses.add(status)
    }
    expect([...statuses]).toEqual([403])
  })
})

const mayIn = (allowed: string, actor: Actor): boolean => {
  if (allowed === 'anyone') return true
  if (actor === 'nobody' || actor === 'forged') return false
  if (allowed === 'signed-in') return true
  return allowed.split(' ').includes(actor)
}
