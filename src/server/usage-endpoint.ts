import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { sha256 } from '#scenario/sha256.ts'
import type { ModelService } from './model-service.ts'
import { refuse } from './refuse.ts'

/** Numbers for whoever runs the server. Without an operator's token there is nobody whom it answers. */
export const usageEndpoint =
  (service: ModelService, operatorToken: string | undefined) => (context: Context) => {
    const given = /^Bearer (?<token>.+)$/.exec(context.req.header('authorization') ?? '')
    const isOperator =
      operatorToken !== undefined && isSame(given?.groups?.['token'] ?? '', operatorToken)
    if (!isOperator) return refuse(context, 'operators-only')
    context.header('Cache-Control', 'no-store')
    return context.json(service.read())
  }

/** Takes as long for a near miss as for a far one. */
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)))
