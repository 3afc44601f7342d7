import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { clientMachineOf } from '#simulation/remembered-client.ts'
import { hearReply, readClient } from '#simulation/simulated-client.ts'
import { clientsBeforeReplies } from './replayed-client.ts'
import { anySession } from './session.fixture.ts'

test('The client before each reply, hearing it again, is the client the session recorded', () => {
  const machine = clientMachineOf(minimalScenario)
  fc.assert(
    fc.property(anySession, (folded) => {
      const before = clientsBeforeReplies(folded, minimalScenario)
      expect([...before.keys()]).toEqual(folded.replies.map(({ index }) => index))
      for (const { index, heard, state } of folded.replies) {
        const client = before.get(index)
        expect(client && readClient(hearReply(machine, client, heard).snapshot)).toEqual(state)
      }
    }),
    { numRuns: 40 },
  )
})
