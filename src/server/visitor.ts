import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Whom limits are counted for: the address a request comes from. Behind a proxy that the operator trusts, the last
 * address which that proxy added.
 */
export function visitorOf(context: Context, trustsProxy: boolean): string {
  const forwarded = trustsProxy ? context.req.header('x-forwarded-for') : undefined
  const last = forwarded?.split(',').at(-1)?.trim()
  if (last !== undefined && last !== '') return last
  // Asked without a network there is no connection.
  if (context.env?.incoming === undefined) return 'unknown'
  return getConnInfo(context).remote.address ?? 'unknown'
}
