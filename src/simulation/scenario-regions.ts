import { client } from './client.setup.ts'
import type { GatedFact } from './fact-gate.ts'
import { type InMind, note } from './in-mind.ts'

/** One fact: told only from unlocked, so a locked fact cannot become told. @source clinical reference C4 */
export const factRegion = (fact: GatedFact, isUnlocked: boolean) =>
  client.createStateConfig({
    initial: isUnlocked ? 'unlocked' : 'locked',
    states: {
      locked: {
        on: {
          'client.settled': {
            guard: {
              type: 'fact is open',
              params: ({ context }: InMind) => ({ mind: context, fact }),
            },
            target: 'unlocked',
            actions: [{ type: 'unlock', params: fact.id }, note('fact-unlocked')],
          },
        },
      },
      unlocked: {
        on: {
          'client.told': {
            guard: {
              type: 'is one of',
              params: ({ event }) => ({ id: event.fact, ids: [fact.id] }),
            },
            target: 'told',
            actions: { type: 'remember telling', params: fact.id },
          },
          'client.settled': {
            guard: {
              type: 'fact is shut',
              params: ({ context }: InMind) => ({ mind: context, fact }),
            },
            target: 'locked',
            actions: [{ type: 'lock', params: fact.id }, note('fact-locked-again')],
          },
        },
      },
      told: {},
    },
  })

/** One scripted moment. When it happens is decided where the client's next words are planned. */
export const momentRegion = (id: string) =>
  client.createStateConfig({
    initial: 'waiting',
    states: {
      waiting: {
        on: {
          'moment.happened': {
            guard: { type: 'is one of', params: ({ event }) => ({ id: event.moment, ids: [id] }) },
            target: 'happened',
            actions: { type: 'remember moment', params: id },
          },
        },
      },
      happened: {},
    },
  })
