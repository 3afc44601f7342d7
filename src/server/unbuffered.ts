import type { Context } from 'hono'

/** Keeps what stands between server and browser from holding events back: nginx, and whatever compresses. */
export function unbuffered(context: Context): Context {
  context.header('X-Accel-Buffering', 'no')
  context.header('Cache-Control', 'no-store, no-transform')
  return context
}
