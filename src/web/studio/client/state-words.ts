import type { ClientVariable } from '#scenario/client-variable.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Rupture } from '#scenario/rupture.ts'
import type { Affect } from '#simulation/affect.ts'
import type { Boundary } from '#simulation/boundary-rules.ts'
import type { Risk } from '#simulation/risk-gate.ts'

/** What an author calls the numbers of the client; a file calls them by their keys. */
export const VARIABLE_NAMES = {
  bond: 'trust',
  open: 'openness',
  arousal: 'stirred up',
  discord: 'strain',
  hope: 'hope',
  goal: 'shared aim',
  frame: 'the frame',
} as const satisfies Record<ClientVariable, string>

export const LEVEL_NAMES = {
  L0: 'guarded',
  L1: 'facts',
  L2: 'feelings',
  L3: 'core',
} as const satisfies Record<DisclosureLevel, string>

export const RUPTURE_NAMES = {
  none: 'no rupture',
  withdrawal: 'withdrawal',
  confrontation: 'confrontation',
  repairing: 'repair begun',
  repaired: 'repaired',
} as const satisfies Record<Rupture, string>

export const AFFECT_NAMES = {
  shutDown: 'shut down',
  window: 'within reach',
  flooded: 'flooded',
} as const satisfies Record<Affect, string>

export const BOUNDARY_NAMES = {
  intact: 'intact',
  tested: 'tested',
  held: 'held',
  crossed: 'crossed',
  violated: 'violated',
} as const satisfies Record<Boundary, string>

export const RISK_NAMES = {
  none: 'not raised',
  hinted: 'hinted at',
  askedIndirect: 'asked around',
  askedDirect: 'asked plainly',
  disclosed: 'told',
  planned: 'talked through',
} as const satisfies Record<Risk, string>
