import * as z from 'zod/mini'

/** Why the server did not even try. Each has one HTTP status. */
export const REFUSALS = [
  'journal-refused',
  'scenario-unknown',
  'nothing-to-say',
  'session-not-over',
  'no-such-reply',
  'too-large',
  'too-many-requests',
  'budget-spent',
  'no-language-model',
  'operators-only',
  'not-found',
] as const

export type Refusal = (typeof REFUSALS)[number]

export const refusalSchema = z.object({ code: z.enum(REFUSALS) })

export const STATUS_OF = {
  'journal-refused': 400,
  'scenario-unknown': 409,
  'nothing-to-say': 409,
  'session-not-over': 409,
  'no-such-reply': 409,
  'too-large': 413,
  'too-many-requests': 429,
  'budget-spent': 429,
  'no-language-model': 404,
  'operators-only': 403,
  'not-found': 404,
} as const satisfies Record<Refusal, number>
