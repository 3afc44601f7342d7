import { depthOf } from '#scenario/disclosure-level.ts'
import type { Fact } from '#scenario/fact.schema.ts'
import type { ClientState } from './client-state.ts'
import { type ConditionGrounds, holds } from './condition.ts'

/** What decides whether a fact may be told; never its words. */
export type GatedFact = Pick<Fact, 'id' | 'level' | 'gate' | 'risk'>

type Grounds = ConditionGrounds & Pick<ClientState, 'riskAnswer'>

/** Whether the gate of a fact stands open: its level or, for a risk fact, the risk gate, and all else it asks for. */
export const isFactOpen = (fact: GatedFact, grounds: Grounds): boolean =>
  (fact.risk ? grounds.riskAnswer === 'discloses' : reaches(fact, grounds)) &&
  holds(fact.gate ?? {}, grounds)

/** Whether a fact that was open closes again, because the client has drawn back. A risk fact stays. @source judgement, decision 003 */
export const isFactShut = (fact: GatedFact, grounds: Pick<ClientState, 'level'>): boolean =>
  !fact.risk && !reaches(fact, grounds)

const reaches = ({ level }: GatedFact, grounds: Pick<ClientState, 'level'>): boolean =>
  depthOf(grounds.level) >= depthOf(level)
