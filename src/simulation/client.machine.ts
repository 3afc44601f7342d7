import { raise } from 'xstate'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { affectOf } from './affect.ts'
import { client } from './client.setup.ts'
import { affect, boundary, disclosure, risk } from './client.states.ts'
import { type ClientMind, mindAtStart } from './client-mind.ts'
import { EFFECT_TABLE, type EffectTable } from './effect-table.ts'
import { type GatedFact, isFactOpen } from './fact-gate.ts'
import { rupture } from './rupture.states.ts'
import { factRegion, momentRegion } from './scenario-regions.ts'

/** What of a scenario the client is made from. */
export type ClientSource = {
  readonly client: Pick<Scenario['client'], 'start' | 'traits'>
  readonly facts: readonly GatedFact[]
  readonly moments: readonly Pick<Scenario['moments'][number], 'id'>[]
}

/**
 * The statechart of one client: the regions every client has, and one region per fact and per moment of the
 * scenario. One reply is one step: the numbers move, then rupture settles, then disclosure, affect and boundary,
 * then the answer about risk, then the facts.
 * @param table the effects of the codes; another one is for tuning and robustness checks only
 */
export function compileClient(
  { client: profile, facts, moments }: ClientSource,
  table: EffectTable = EFFECT_TABLE,
) {
  const start = mindAtStart(profile)
  const riskFacts = facts.filter((fact) => fact.risk)
  const unlocked = facts.filter((fact) => isFactOpen(fact, start)).map(({ id }) => id)
  const context: ClientMind = { ...start, unlocked, riskFacts: riskFacts.map(({ id }) => id) }
  return client.createMachine({
    id: 'client',
    context,
    type: 'parallel',
    on: {
      'trainee.replied': {
        actions: [
          {
            type: 'feel the reply',
            params: ({ event }) => ({ heard: event.heard, table }),
          },
          raise({ type: 'effects.felt' }),
          raise({ type: 'rupture.settled' }),
          raise({ type: 'disclosure.settled' }),
          raise({ type: 'client.settled' }),
        ],
      },
      'disclosure.settled': { actions: { type: 'answer about risk', params: riskFacts } },
    },
    states: {
      rupture: { ...rupture, initial: context.rupture },
      disclosure,
      affect: { ...affect, initial: affectOf(context.variables.arousal) },
      boundary,
      risk,
      cues: {
        on: {
          'cue.offered': {
            actions: { type: 'count cues', params: ({ event }) => event.cues },
          },
        },
      },
      facts: {
        type: 'parallel',
        states: Object.fromEntries(
          facts.map((fact) => [fact.id, factRegion(fact, unlocked.includes(fact.id))]),
        ),
      },
      moments: {
        type: 'parallel',
        states: Object.fromEntries(moments.map(({ id }) => [id, momentRegion(id)])),
      },
    },
  })
}
