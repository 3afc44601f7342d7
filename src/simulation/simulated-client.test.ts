import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { anyClient, anyLife, isOnScale } from './any-client.fixture.ts'
import type { LifeEvent } from './client.setup.ts'
import type { ClientState } from './client-state.ts'
import {
  beginClient,
  type ClientMachine,
  type ClientSnapshot,
  hearReply,
  offerCues,
  passMoment,
  readClient,
  tellFact,
} from './simulated-client.ts'

function live(machine: ClientMachine, snapshot: ClientSnapshot, event: LifeEvent): ClientSnapshot {
  switch (event.type) {
    case 'trainee.replied':
      return hearReply(machine, snapshot, event.heard).snapshot
    case 'client.told':
      return tellFact(machine, snapshot, event.fact)
    case 'moment.happened':
      return passMoment(machine, snapshot, event.moment)
    case 'cue.offered':
      return offerCues(machine, snapshot, event.cues)
  }
}

/** The client at the start and after each event. */
function statesOf(machine: ClientMachine, life: readonly LifeEvent[]): readonly ClientState[] {
  let snapshot = beginClient(machine)
  return [
    readClient(snapshot),
    ...life.map((event) => {
      snapshot = live(machine, snapshot, event)
      return readClient(snapshot)
    }),
  ]
}

describe('a client, whatever happens', () => {
  it('keeps every number on the scale and strain between 0 and 3', () => {
    fc.assert(
      fc.property(anyClient, anyLife, (machine, life) => {
        for (const { variables, strain } of statesOf(machine, life)) {
          expect(isOnScale(variables)).toBe(true)
          expect([0, 1, 2, 3]).toContain(strain)
        }
      }),
    )
  })

  it('never tells a fact that was not unlocked just before', () => {
    fc.assert(
      fc.property(anyClient, anyLife, (machine, life) => {
        const states = statesOf(machine, life)
        states.forEach(({ told, unlocked }, place) => {
          const before = states[place - 1]
          const newlyTold = told.filter((fact) => !before?.told.includes(fact))
          expect(newlyTold.every((fact) => before?.unlocked.includes(fact))).toBe(true)
          expect(told.every((fact) => unlocked.includes(fact))).toBe(true)
        })
      }),
    )
  })

  it('is the same client after the same life', () => {
    fc.assert(
      fc.property(anyClient, anyLife, (machine, life) => {
        expect(statesOf(machine, life)).toEqual(statesOf(machine, life))
      }),
      { numRuns: 30 },
    )
  })

  it('goes on the same after being written to JSON and read back at every step', () => {
    fc.assert(
      fc.property(anyClient, anyLife, (machine, life) => {
        let snapshot = beginClient(machine)
        const states = life.map((event) => {
          const { value, context } = JSON.parse(JSON.stringify(live(machine, snapshot, event)))
          snapshot = machine.resolveState({ value, context })
          return readClient(snapshot)
        })
        expect(states).toEqual(statesOf(machine, life).slice(1))
      }),
      { numRuns: 30 },
    )
  })

  it('is read as plain JSON', () => {
    fc.assert(
      fc.property(anyClient, anyLife, (machine, life) => {
        const end = statesOf(machine, life).at(-1)
        expect(JSON.parse(JSON.stringify(end))).toEqual(end)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps its regions and what its rules look at in step', () => {
    fc.assert(
      fc.property(anyClient, anyLife, (machine, life) => {
        let snapshot = beginClient(machine)
        for (const event of life) {
          snapshot = live(machine, snapshot, event)
          const { value, context } = snapshot
          const facts = Object.entries(value.facts as Record<string, string>)
          const inState = (names: readonly string[]) =>
            facts.filter(([, name]) => names.includes(name)).map(([id]) => id)
          expect({
            level: context.level,
            rupture: context.rupture,
            unlocked: context.unlocked.toSorted(),
            told: context.told.toSorted(),
          }).toEqual({
            level: value.disclosure,
            rupture: value.rupture,
            unlocked: inState(['unlocked', 'told']).toSorted(),
            told: inState(['told']).toSorted(),
          })
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the trace of a reply', () => {
  it('accounts for every point: its causes add up to the difference it made', () => {
    fc.assert(
      fc.property(anyClient, anyLife, (machine, life) => {
        for (const { trace } of statesOf(machine, life)) {
          if (trace === null) continue
          for (const variable of CLIENT_VARIABLES) {
            const sum = trace.causes.reduce(
              (total, { effect }) => total + (effect[variable] ?? 0),
              0,
            )
            expect(sum).toBeCloseTo(trace.after[variable] - trace.before[variable], 9)
          }
        }
      }),
    )
  })

  it('begins where the client stood and ends where the client stands', () => {
    fc.assert(
      fc.property(anyClient, anyLife, (machine, life) => {
        const states = statesOf(machine, life)
        life.forEach((event, place) => {
          if (event.type !== 'trainee.replied') return
          const [before, after] = [states[place], states[place + 1]]
          expect({ before: after?.trace?.before, after: after?.trace?.after }).toEqual({
            before: before?.variables,
            after: after?.variables,
          })
        })
      }),
    )
  })
})
