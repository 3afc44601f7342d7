import fc from 'fast-check'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { CUE_TAGS } from '#scenario/cue-tag.ts'
import { DISCLOSURE_LEVELS } from '#scenario/disclosure-level.ts'
import { compileClient } from './client.machine.ts'
import type { LifeEvent } from './client.setup.ts'
import type { GatedFact } from './fact-gate.ts'
import type { HeardReply } from './heard-reply.ts'

/** Arbitrary clients, replies and lives, within what the types and the scenario schema allow. */

const TOPICS = ['family', 'work']
const FACT_IDS = ['fact-a', 'fact-b', 'fact-c', 'fact-d']
const MOMENT_IDS = ['moment-a', 'moment-b']

export const anyReply: fc.Arbitrary<HeardReply> = fc.record({
  codes: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...BEHAVIOUR_CODES),
      quality: fc.constantFrom(0, 1, 2),
      major: fc.boolean(),
      off: fc.boolean(),
      permitted: fc.boolean(),
      absorbed: fc.boolean(),
    }),
    { maxLength: 5, selector: ({ code }) => code },
  ),
  flags: fc.record({
    riskCue: fc.boolean(),
    cultureCue: fc.boolean(),
    boundaryTest: fc.boolean(),
    repairNeeded: fc.boolean(),
    asked: fc.boolean(),
  }),
  topics: fc.subarray(TOPICS),
  riskAskedPlainly: fc.boolean(),
})

const points = fc.double({ min: 0, max: 100, noNaN: true })

const anyStart = fc.record({
  bond: points,
  open: points,
  arousal: points,
  discord: points,
  hope: points,
  goal: points,
  frame: points,
  rupture: fc.constantFrom('none', 'withdrawal', 'confrontation'),
})

const anyTraits = fc.record({
  reactance: fc.double({ min: 0, max: 1, noNaN: true }),
  gain: fc.double({ min: 0.5, max: 1.2, noNaN: true }),
  arousal0: points,
  discord0: points,
  style: fc.constantFrom('withdraw', 'confront'),
  culture: fc.double({ min: 0, max: 1, noNaN: true }),
})

const anyFact = (id: string): fc.Arbitrary<GatedFact> =>
  fc.record({
    id: fc.constant(id),
    level: fc.constantFrom(...DISCLOSURE_LEVELS),
    risk: fc.boolean(),
    gate: fc.constantFrom(
      {},
      { turn: { from: 3 } },
      { askedAbout: ['family'] },
      { bond: { atLeast: 40 } },
    ),
  })

export const anyClient = fc
  .record({
    start: anyStart,
    traits: anyTraits,
    facts: fc.tuple(...FACT_IDS.map(anyFact)),
  })
  .map(({ start, traits, facts }) =>
    compileClient({
      client: { start, traits },
      facts,
      moments: MOMENT_IDS.map((id) => ({ id })),
    }),
  )

/** What may happen to a client, in any order, whether it makes sense or not. */
export const anyLife: fc.Arbitrary<readonly LifeEvent[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: anyReply.map((heard) => ({ type: 'trainee.replied' as const, heard })),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...FACT_IDS)
        .map((fact) => ({ type: 'client.told' as const, fact })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...MOMENT_IDS)
        .map((moment) => ({ type: 'moment.happened' as const, moment })),
    },
    {
      weight: 1,
      arbitrary: fc.subarray([...CUE_TAGS]).map((cues) => ({ type: 'cue.offered' as const, cues })),
    },
  ),
  { maxLength: 20 },
)

export const isOnScale = (variables: Readonly<Record<string, number>>): boolean =>
  CLIENT_VARIABLES.every((variable) => {
    const value = variables[variable]
    return value !== undefined && value >= 0 && value <= 100
  })
