import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { creditedIn, marksIn } from './credit.ts'
import type { Exchange } from './exchange.ts'
import type { Opportunity } from './opportunities.ts'

/** The four steps of a repair. @source clinical reference C5 */
export type RepairStep = 'notice' | 'empathise' | 'own' | 'renegotiate'

const STEP_CODES = {
  notice: new Set<BehaviourCode>(['IMM']),
  empathise: new Set<BehaviourCode>(['RF', 'VAL']),
  own: new Set<BehaviourCode>(['REP']),
  renegotiate: new Set<BehaviourCode>(['SEEK', 'AUT', 'OQ']),
} satisfies Record<RepairStep, ReadonlySet<BehaviourCode>>

const STEPS: readonly RepairStep[] = ['notice', 'empathise', 'own', 'renegotiate']
const UNDOING = new Set<BehaviourCode>(['CONF', 'ADV', 'DISM', 'ASSM'])

/** A repair takes three turns at least; one more is allowed. @source C5; the extra turn is judgement */
const TURNS_FOR_REPAIR = 4
/** With fewer turns left there was no time to repair anything. Judgement. */
const LEAST_TURNS = 2

/**
 * The steps taken once a repair was called for. Harm on the way undoes the steps before it.
 * @returns null where the session left no time
 */
export function repairStepsAfter({ exchange, after }: Opportunity): ReadonlySet<RepairStep> | null {
  const turns = [exchange, ...after].slice(0, TURNS_FOR_REPAIR)
  if (turns.length < LEAST_TURNS) return null
  return turns.reduce<ReadonlySet<RepairStep>>(
    (steps, turn) =>
      new Set([...(marksIn(turn, UNDOING).length > 0 ? [] : steps), ...stepsIn(turn)]),
    new Set(),
  )
}

const stepsIn = (exchange: Exchange): readonly RepairStep[] =>
  marksIn(exchange, UNDOING).length > 0
    ? []
    : STEPS.filter((step) => creditedIn(exchange, STEP_CODES[step]).length > 0)
