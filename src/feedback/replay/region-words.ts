import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Rupture } from '#scenario/rupture.ts'
import type { Affect } from '#simulation/affect.ts'
import type { Boundary } from '#simulation/boundary-rules.ts'
import type { Risk } from '#simulation/risk-gate.ts'

/** What a student calls the regions of the client's statechart. */
export const REGION_TITLES = {
  disclosure: 'Talks about',
  rupture: 'Between you',
  affect: 'How stirred up',
  boundary: 'The boundary',
  risk: 'Safety',
} as const

const LEVELS = {
  L0: 'very little',
  L1: 'events',
  L2: 'feelings',
  L3: 'the heart of it',
} as const satisfies Record<DisclosureLevel, string>

const RUPTURES = {
  none: 'nothing amiss',
  withdrawal: 'pulling back',
  confrontation: 'pushing back',
  repairing: 'mending begun',
  repaired: 'mended',
} as const satisfies Record<Rupture, string>

const AFFECTS = {
  shutDown: 'gone quiet inside',
  window: 'bearable',
  flooded: 'too much',
} as const satisfies Record<Affect, string>

const BOUNDARIES = {
  intact: 'not tested',
  tested: 'tested',
  held: 'held',
  crossed: 'crossed',
  violated: 'badly crossed',
} as const satisfies Record<Boundary, string>

const RISKS = {
  none: 'not raised',
  hinted: 'hinted at',
  askedIndirect: 'asked around it',
  askedDirect: 'asked plainly',
  disclosed: 'told',
  planned: 'talked through',
} as const satisfies Record<Risk, string>

export const STATE_WORDS = {
  disclosure: LEVELS,
  rupture: RUPTURES,
  affect: AFFECTS,
  boundary: BOUNDARIES,
  risk: RISKS,
} as const
