import type { MiddlewareHandler } from 'hono'
import { refuse } from '#server/refuse.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets nothing be changed from another site: whatever changes something must come from our own page. A request without
 * an origin is no browser's and carries no cookie that a browser would add.
 * @param publicOrigin where people reach the server; null takes the address that the request itself names
 */
export const sameOrigin =
  (publicOrigin: string | null): MiddlewareHandler =>
  async (context, next) => {
    if (READS.has(context.req.method)) return next()
    const origin = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const isOurs =
      origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : origin === (publicOrigin ?? new URL(context.req.url).origin)
    return isOurs ? next() : refuse(context, 'other-origin')
  }
