import { client } from './client.setup.ts'
import { type InMind, mind, note } from './in-mind.ts'
import type { RuptureKind } from './rupture-rules.ts'

const opens = (kind: RuptureKind) =>
  ({
    guard: {
      type: 'a rupture opens',
      params: ({ context }: InMind) => ({ mind: context, kind }),
    },
    target: kind,
    actions: [{ type: 'open the rupture', params: kind }, note('rupture-opened')],
  }) as const

const whileClosed = {
  on: { 'effects.felt': [opens('confrontation'), opens('withdrawal')] },
} as const

const repairs = {
  guard: { type: 'repair is complete', params: mind },
  target: 'repaired',
  actions: ['repair the rupture', note('repaired')],
} as const

const stepsTowardsRepair = {
  guard: { type: 'a repair step is taken', params: mind },
  target: 'repairing',
  actions: ['take repair steps', note('repair-step')],
} as const

const losesRepair = (kind: RuptureKind) =>
  ({
    guard: {
      type: 'repair is lost',
      params: ({ context }: InMind) => ({ mind: context, kind }),
    },
    target: kind,
    actions: [{ type: 'lose repair', params: kind }, note('repair-lost')],
  }) as const

const whileOpen = { on: { 'effects.felt': [repairs, stepsTowardsRepair] } } as const

/** Steps of repair do not count on the turn that opens the rupture. @source clinical reference R2 step 11 */
export const rupture = client.createStateConfig({
  states: {
    none: whileClosed,
    withdrawal: whileOpen,
    confrontation: whileOpen,
    repairing: {
      on: {
        'effects.felt': [
          repairs,
          losesRepair('withdrawal'),
          losesRepair('confrontation'),
          stepsTowardsRepair,
        ],
      },
    },
    repaired: whileClosed,
  },
})
