import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** Acts that take the place of what helps or asks in the same thought: function over form. @source clinical reference B3 */
export const HARMS: ReadonlySet<BehaviourCode> = new Set(['ADV', 'CONF', 'DISM', 'SLIP', 'ASSM'])
