import type { Context } from 'hono'
import { type Refusal, STATUS_OF } from '#contract/refusal.schema.ts'

/** The one way in which the server says no: a code, never a sentence; the screen words it. */
export const refuse = (context: Context, code: Refusal) => context.json({ code }, STATUS_OF[code])
