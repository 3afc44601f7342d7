import type { Hono } from 'hono'
import type { AnswerOf, Api, BodyOf } from '#contract/api/api-types.ts'

const ORIGIN = 'http://localhost'

/** Asks the server's own routes as somebody who is signed in, without a network. */
export interface Asker {
  readonly ask: <Key extends keyof Api>(
    key: Key,
    params: Readonly<Record<string, string>>,
    body: BodyOf<Api[Key]>,
  ) => Promise<AnswerOf<Api[Key], never>>
}

/** @throws Error where the server refuses: the demonstration is our own and must fit */
export const askerFor = (app: Hono, cookie: string): Asker => ({
  ask: async (key, params, body) => {
    const [method = '', path = ''] = key.split(' ')
    const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '')
    const response = await app.request(`${ORIGIN}${filled}`, {
      method,
      headers: { cookie, origin: ORIGIN, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${key}: ${response.status} ${await response.text()}`)
    return response.json()
  },
})
