import type { Context } from 'hono'
import { API_REFUSALS, type ApiRefusal } from '#contract/api/api-refusal.ts'
import { type Refusal, STATUS_OF } from '#contract/refusal.schema.ts'

const STATUS = { ...API_REFUSALS, ...STATUS_OF } as const satisfies Record<
  Refusal | ApiRefusal,
  number
>

/** The one way in which the server says no: a code, never a sentence; the screen words it. */
export const refuse = (context: Context, code: Refusal | ApiRefusal) =>
  context.json({ code }, STATUS[code])
