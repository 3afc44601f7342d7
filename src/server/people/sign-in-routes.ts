import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { refuse } from '#server/refuse.ts'
import type { Services } from '#server/services.ts'
import { visitorOf } from '#server/visitor.ts'
import { CALLER_ADDRESS } from './auth.ts'
import { signInLimit } from './sign-in-limit.ts'

const LARGEST_BODY_BYTES = 16 * 1024
const UNAUTHORISED = 401

const passwordSchema = z.object({ email: z.string().max(200), password: z.string().max(200) })

/** Of all that better-auth could do, what is needed here; nothing else of it can be reached. */
export function signInRoutes({ auth, takesPasswords, outside, trustsProxy }: Services): Hono {
  const app = new Hono()
  const limit = signInLimit()
  const limited = bodyLimit({
    maxSize: LARGEST_BODY_BYTES,
    onError: (context) => refuse(context, 'too-large'),
  })

  /** Who asks is told by the connection, or by a proxy that is trusted, and never by whoever asks. */
  const pass = (context: Context, body?: string) => {
    const headers = new Headers(context.req.raw.headers)
    headers.set(CALLER_ADDRESS, visitorOf(context, trustsProxy))
    const request = new Request(
      context.req.raw,
      body === undefined ? { headers } : { headers, body },
    )
    return auth.handler(request)
  }

  if (takesPasswords)
    app.post('/api/auth/sign-in/email', limited, async (context) => {
      const given = passwordSchema.safeParse(await context.req.json().catch(() => null))
      if (!given.success) return refuse(context, 'invalid-request')
      const email = given.data.email.toLowerCase()
      const address = visitorOf(context, trustsProxy)
      if (await limit.isReached(email, address)) return refuse(context, 'too-many-requests')
      const answer = await pass(context, JSON.stringify(given.data))
      if (answer.status === UNAUTHORISED) await limit.countWrong(email, address)
      return answer
    })
  app.post('/api/auth/sign-out', limited, (context) => pass(context))
  if (outside !== null) {
    app.post('/api/auth/sign-in/social', limited, (context) => pass(context))
    app.get(`/api/auth/callback/${outside.provider}`, (context) => pass(context))
  }
  return app
}
