import type { NO_ALTERNATIVES } from '#contract/alternatives.schema.ts'
import type { Refusal } from '#contract/refusal.schema.ts'
import type { NotReadReason } from '#contract/second-reading.schema.ts'

/** No server, or one that is none of ours; or an answer that never came to its end. */
export type LineFailure = 'server-unreachable' | 'line-broken'

/** Why nothing came of asking. */
export type AskFailure = LineFailure | Refusal | NotReadReason | (typeof NO_ALTERNATIVES)[number]
