import { type Context, Hono } from 'hono'
import type { Services } from '#server/services.ts'

/** Of all that better-auth could do, what is needed here; nothing else of it can be reached. */
export function signInRoutes({ auth, takesPasswords, outside }: Services): Hono {
  const app = new Hono()
  const pass = (context: Context) => auth.handler(context.req.raw)
  if (takesPasswords) app.post('/api/auth/sign-in/email', pass)
  app.post('/api/auth/sign-out', pass)
  if (outside !== null) {
    app.post('/api/auth/sign-in/social', pass)
    app.get(`/api/auth/callback/${outside.provider}`, pass)
  }
  return app
}
