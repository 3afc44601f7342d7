import { LIMIT_PARTS, type LimitPart } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { creditedIn, marksIn } from './credit.ts'
import type { Exchange, PlacedMark } from './exchange.ts'

const LIMITS = new Set<BehaviourCode>(['LIM'])
const CONTRACTS = new Set<BehaviourCode>(['STR'])
const SLIPS = new Set<BehaviourCode>(['SLIP'])
const WARM = new Set<BehaviourCode>(['RF', 'VAL', 'AFF', 'CR'])
const TURNING_BACK = new Set<BehaviourCode>(['OQ', 'SEEK'])

/** A limit as it was said, with the parts of four that it holds: feeling, limit, reason, need. */
export interface LimitAnswer {
  readonly placed: PlacedMark
  /** in the order of LIMIT_PARTS; its size is the LIM quality, 0–4 */
  readonly parts: ReadonlySet<LimitPart>
}

/**
 * The limit in an answer to a test, or null. An accurate account of the frame (STR) holds it too. A limit that
 * comes with a slip in the same answer is none: "I'd love to, but" signals willingness.
 * @source clinical reference A5, B3 LIM and STR
 */
export function limitIn(exchange: Exchange): LimitAnswer | null {
  if (marksIn(exchange, SLIPS).length > 0) return null
  const limits = marksIn(exchange, LIMITS)
  const [placed] = limits.length > 0 ? limits : creditedIn(exchange, CONTRACTS).toSorted(plainest)
  if (placed === undefined) return null
  const found = new Set(limits.flatMap(({ mark }) => mark.limitParts ?? []))
  found.add('limit')
  if (limits.length === 0 && placed.mark.quality === 2) found.add('reason')
  if (creditedIn(exchange, WARM).length > 0) found.add('feeling')
  if (creditedIn(exchange, TURNING_BACK).length > 0) found.add('need')
  return { placed, parts: new Set(LIMIT_PARTS.filter((part) => found.has(part))) }
}

/** Of several words about the frame the most exact hold it, and of those the ones that were read most surely. */
const plainest = ({ mark: one }: PlacedMark, { mark: other }: PlacedMark): number =>
  other.quality - one.quality || other.confidence - one.confidence
