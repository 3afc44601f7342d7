import type { CueTag } from '#scenario/cue-tag.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Affect } from './affect.ts'
import { client } from './client.setup.ts'
import { type InMind, mind, note } from './in-mind.ts'
import type { ClientChange } from './trace.ts'

const heard = ({ context }: InMind) => context.heard

const deepens = (level: DisclosureLevel) =>
  ({
    guard: { type: 'may deepen', params: mind },
    target: level,
    actions: [{ type: 'change level', params: level }, note('level-up')],
  }) as const

const fallsTo = (level: DisclosureLevel) =>
  ({
    guard: { type: 'falls back', params: mind },
    target: level,
    actions: [{ type: 'change level', params: level }, note('level-down')],
  }) as const

/** How far the client opens up. @source clinical reference R2 step 12 */
export const disclosure = client.createStateConfig({
  initial: 'L0',
  states: {
    L0: { on: { 'rupture.settled': deepens('L1') } },
    L1: { on: { 'rupture.settled': [deepens('L2'), fallsTo('L0')] } },
    L2: { on: { 'rupture.settled': [deepens('L3'), fallsTo('L1')] } },
    L3: { on: { 'rupture.settled': fallsTo('L2') } },
  },
})

const becomes = (affect: Affect, change: ClientChange) =>
  ({
    guard: {
      type: 'affect becomes',
      params: ({ context }: InMind) => ({ arousal: context.variables.arousal, affect }),
    },
    target: affect,
    actions: note(change),
  }) as const

const shutsDown = becomes('shutDown', 'shut-down')
const floods = becomes('flooded', 'flooded')
const comesBack = becomes('window', 'back-in-window')

/** Activation, read from its number after every turn. @source clinical reference C1 */
export const affect = client.createStateConfig({
  states: {
    shutDown: { on: { 'rupture.settled': [comesBack, floods] } },
    window: { on: { 'rupture.settled': [shutsDown, floods] } },
    flooded: { on: { 'rupture.settled': [comesBack, shutsDown] } },
  },
})

const isViolated = {
  guard: { type: 'boundary is violated', params: heard },
  target: 'violated',
  actions: note('boundary-violated'),
} as const

const isCrossed = {
  guard: { type: 'boundary is crossed', params: heard },
  target: 'crossed',
  actions: note('boundary-crossed'),
} as const

const isHeld = {
  guard: { type: 'boundary is held', params: heard },
  target: 'held',
  actions: note('boundary-held'),
} as const

const isTested = {
  guard: {
    type: 'cues include',
    params: ({ event }: { event: { cues: readonly CueTag[] } }) => ({
      cues: event.cues,
      tag: 'boundaryTest' as const,
    }),
  },
  target: 'tested',
} as const

/** A limit answers a test or mends a crossing; without either it leaves the boundary as it is. @source judgement, decision 003 */
export const boundary = client.createStateConfig({
  initial: 'intact',
  states: {
    intact: { on: { 'rupture.settled': [isViolated, isCrossed], 'cue.offered': isTested } },
    tested: { on: { 'rupture.settled': [isViolated, isCrossed, isHeld] } },
    held: { on: { 'rupture.settled': [isViolated, isCrossed], 'cue.offered': isTested } },
    crossed: {
      on: { 'rupture.settled': [isViolated, isCrossed, isHeld], 'cue.offered': isTested },
    },
    violated: {},
  },
})

const isAskedPlainly = {
  guard: { type: 'risk is asked plainly', params: heard },
  target: 'askedDirect',
  actions: note('risk-asked-directly'),
} as const

const isAskedAround = {
  guard: { type: 'risk is asked around', params: heard },
  target: 'askedIndirect',
  actions: note('risk-asked-around'),
} as const

const isDisclosed = {
  guard: {
    type: 'is one of',
    params: ({ context, event }: InMind & { event: { fact: string } }) => ({
      id: event.fact,
      ids: context.riskFacts,
    }),
  },
  target: 'disclosed',
} as const

const untilAsked = {
  'client.settled': [isAskedPlainly, isAskedAround],
  'client.told': isDisclosed,
} as const

/** @source clinical reference C4 and C6, risk; the moves are judgement, decision 003 */
export const risk = client.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        ...untilAsked,
        'cue.offered': {
          guard: {
            type: 'cues include',
            params: ({ event }) => ({ cues: event.cues, tag: 'riskCue' as const }),
          },
          target: 'hinted',
        },
      },
    },
    hinted: { on: untilAsked },
    askedIndirect: { on: untilAsked },
    askedDirect: { on: { 'client.told': isDisclosed } },
    disclosed: {
      on: {
        'client.settled': {
          guard: { type: 'risk is asked plainly', params: heard },
          target: 'planned',
          actions: note('risk-planned'),
        },
      },
    },
    planned: {},
  },
})
