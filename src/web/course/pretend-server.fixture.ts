import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { API_REFUSALS, type ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Api, BodyOf } from '#contract/api/api-types.ts'
import type { Answered } from '#web/api/ask.ts'
import { forgetAnswers } from './course-query.tsx'
import { forgetDrafts } from './draft.ts'

type Key = keyof Api

interface AskedOf<K extends Key> {
  readonly params: Readonly<Record<string, string>>
  /** only where the route is asked with one */
  readonly query?: Readonly<Record<string, string>>
  readonly body: BodyOf<Api[K]>
}

type Says<K extends Key> = Answered<K> | ((asked: AskedOf<K>) => Answered<K> | ApiRefusal)

/** A server that answers by the table of routes, so that no test can make up an answer that no server gives. */
export interface PretendServer {
  /** @returns everything that this route is asked from now on */
  readonly answers: <K extends Key>(key: K, answer: Says<K>) => readonly AskedOf<K>[]
  readonly refuses: (key: Key, code: ApiRefusal) => void
  readonly isGone: (key: Key) => void
  /** its answer is still being worked on */
  readonly isAtWork: (key: Key) => void
  /** the account library’s own sign-in */
  readonly signsIn: (isKnown: (email: string, password: string) => boolean) => void
  readonly signsOut: () => void
}

/** Registers its own hooks: nothing is asked that no test answers, and nothing is left over from the test before. */
export function pretendServer(): PretendServer {
  const server = setupServer()
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterEach(() => {
    server.resetHandlers()
    forgetAnswers()
    forgetDrafts()
  })
  afterAll(() => server.close())
  return {
    answers: <K extends Key>(key: K, answer: Says<K>) => {
      const asked: AskedOf<K>[] = []
      // No answer is a function, so whatever is one makes answers.
      const say = (typeof answer === 'function' ? answer : () => answer) as (
        one: AskedOf<K>,
      ) => Answered<K> | ApiRefusal
      server.use(
        handler(key, async ({ params, request }) => {
          const text = await request.text()
          // What the page sends is typed by the same table.
          const query = Object.fromEntries(new URL(request.url).searchParams)
          const one = {
            params,
            body: text === '' ? undefined : JSON.parse(text),
            ...(Object.keys(query).length === 0 ? {} : { query }),
          } as AskedOf<K>
          asked.push(one)
          const said = say(one)
          // No route answers with a bare text, so whatever is one is a refusal.
          if (typeof said === 'string') return refusal(said as ApiRefusal)
          return HttpResponse.text(JSON.stringify(said))
        }),
      )
      return asked
    },
    refuses: (key, code) => server.use(handler(key, () => refusal(code))),
    isAtWork: (key) => server.use(handler(key, () => new Promise<never>(() => {}))),
    isGone: (key) => server.use(handler(key, () => HttpResponse.error())),
    signsIn: (isKnown) =>
      server.use(
        http.post(`${window.location.origin}/api/auth/sign-in/email`, async ({ request }) => {
          const { email, password } = (await request.json()) as Record<string, string>
          return isKnown(email ?? '', password ?? '')
            ? HttpResponse.json({ redirect: false })
            : HttpResponse.json({ code: 'INVALID_EMAIL_OR_PASSWORD' }, { status: 401 })
        }),
      ),
    signsOut: () =>
      server.use(
        http.post(`${window.location.origin}/api/auth/sign-out`, () =>
          HttpResponse.json({ success: true }),
        ),
      ),
  }
}

const METHODS = {
  GET: http.get,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
} as const

type Resolver = Parameters<typeof http.all>[1]

function handler(key: Key, resolver: Resolver) {
  const [method = 'GET', path = ''] = key.split(' ')
  return METHODS[method as keyof typeof METHODS](window.location.origin + path, resolver)
}

const refusal = (code: ApiRefusal) => HttpResponse.json({ code }, { status: API_REFUSALS[code] })
