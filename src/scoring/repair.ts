import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { creditedIn } from './credit.ts'
import type { Exchange } from './exchange.ts'

/** A slip counts as repaired when a repair follows within so many turns. @source clinical reference A1 */
export const REPAIR_WITHIN_TURNS = 3

/** Levels by which a repair lifts the cap of what it repaired. @source clinical reference A1 */
export const LIFT_AFTER_REPAIR = 1

const OWNS = new Set<BehaviourCode>(['REP'])
const NOTICES = new Set<BehaviourCode>(['IMM'])
const EMPATHISES = new Set<BehaviourCode>(['RF', 'VAL', 'CR'])

/**
 * A reply that owns a misstep, or speaks about what is happening between the two with empathy.
 * @source clinical reference C3 step 8 (what takes a strain token off)
 */
export const repairs = (exchange: Exchange): boolean =>
  creditedIn(exchange, OWNS).length > 0 ||
  (creditedIn(exchange, NOTICES).length > 0 && creditedIn(exchange, EMPATHISES).length > 0)

/** @param after the exchanges that followed the misstep, oldest first */
export const isRepairedIn = (after: readonly Exchange[]): boolean =>
  after.slice(0, REPAIR_WITHIN_TURNS).some(repairs)
