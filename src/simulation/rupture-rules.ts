import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Traits } from '#scenario/client.schema.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { Rupture } from '#scenario/rupture.ts'
import type { HeardTurn } from './client-state.ts'

/** How an open rupture shows. @source clinical reference C5 */
export type RuptureKind = 'withdrawal' | 'confrontation'

/** @source clinical reference C5, steps */
export const REPAIR_STEPS = ['notice', 'empathise', 'own', 'renegotiate'] as const

export type RepairStep = (typeof REPAIR_STEPS)[number]

/** All thresholds: clinical reference R2 step 11, sizes are judgement, to be validated. */
export const CONFRONTATION = {
  discordAtLeast: 65,
  arousalAtLeast: 50,
  confWithBondBelow: 35,
  confWithDiscordAtLeast: 50,
  assumptionOpenDropAtLeast: 5,
} as const
export const WITHDRAWAL = { discordAtLeast: 52, openDropAtLeast: 6 } as const
export const REPAIR = {
  stepsAtLeast: 3,
  discordBelow: 55,
  turnsSinceOnset: 3,
  bondAbovePrevious: 4,
  discordAtMost: 35,
} as const

const WITHDRAWS_FROM: readonly BehaviourCode[] = ['CONF', 'ASSM', 'DISM']
const RESETS_REPAIR: readonly BehaviourCode[] = ['CONF', 'DISM', 'ASSM', 'ADV']
const STEP_CODES: Readonly<Record<RepairStep, readonly BehaviourCode[]>> = {
  notice: ['IMM'],
  empathise: ['RF', 'VAL'],
  own: ['REP'],
  renegotiate: ['SEEK', 'AUT', 'OQ'],
}

export const isOpen = (rupture: Rupture): boolean => rupture !== 'none' && rupture !== 'repaired'

/** What the trigger looks at: the turn, and the numbers around it with the ceiling applied. */
export interface RuptureTrigger {
  readonly said: readonly BehaviourCode[]
  readonly before: ClientVariables
  readonly after: ClientVariables
  readonly style: Traits['style']
}

/** @returns the rupture that opens after this turn, or null; confrontation is tested first */
export function ruptureOpenedBy({
  said,
  before,
  after,
  style,
}: RuptureTrigger): RuptureKind | null {
  const openDrop = before.open - after.open
  const boilsOver =
    after.discord >= CONFRONTATION.discordAtLeast && after.arousal >= CONFRONTATION.arousalAtLeast
  const isCornered =
    said.includes('CONF') &&
    after.bond < CONFRONTATION.confWithBondBelow &&
    after.discord >= CONFRONTATION.confWithDiscordAtLeast
  if (boilsOver || isCornered) return 'confrontation'
  if (style === 'withdraw') {
    const isHurt =
      said.some((code) => WITHDRAWS_FROM.includes(code)) && openDrop >= WITHDRAWAL.openDropAtLeast
    return isHurt || after.discord >= WITHDRAWAL.discordAtLeast ? 'withdrawal' : null
  }
  return said.includes('ASSM') && openDrop >= CONFRONTATION.assumptionOpenDropAtLeast
    ? 'confrontation'
    : null
}

/** The steps of repair after one more turn in an open rupture; a fresh harm empties them. */
export function repairStepsAfter(
  steps: readonly RepairStep[],
  { said, credited }: HeardTurn,
): readonly RepairStep[] {
  if (said.some((code) => RESETS_REPAIR.includes(code))) return []
  return REPAIR_STEPS.filter(
    (step) => steps.includes(step) || credited.some((code) => STEP_CODES[step].includes(code)),
  )
}

/** Whether these steps close the rupture. @param turnsSinceOnset turns since the one that opened it */
export const isRepaired = (
  steps: readonly RepairStep[],
  discord: number,
  turnsSinceOnset: number,
): boolean =>
  steps.length >= REPAIR.stepsAtLeast &&
  steps.includes('empathise') &&
  (steps.includes('own') || steps.includes('notice')) &&
  discord < REPAIR.discordBelow &&
  turnsSinceOnset >= REPAIR.turnsSinceOnset

/** What repair itself gives: trust above where it was before the rupture, and strain let go. */
export const afterRepair = (
  variables: ClientVariables,
  bondBeforeRupture: number,
): ClientVariables => ({
  ...variables,
  bond: Math.max(variables.bond, Math.min(100, bondBeforeRupture + REPAIR.bondAbovePrevious)),
  discord: Math.min(variables.discord, REPAIR.discordAtMost),
})
