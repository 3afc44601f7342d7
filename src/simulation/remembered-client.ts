import type { Scenario } from '#scenario/scenario.schema.ts'
import { compileClient } from './client.machine.ts'
import type { ClientMachine, ClientSnapshot } from './simulated-client.ts'

/** A client between two turns as plain JSON, so that a session's context holds nothing live. */
export type RememberedClient = Pick<ClientSnapshot, 'value' | 'context'>

/** The live form of what was remembered, so that it need not be built again. A cache: JSON alone is enough. */
const snapshots = new WeakMap<RememberedClient, ClientSnapshot>()

export function remembered(snapshot: ClientSnapshot): RememberedClient {
  const client = { value: snapshot.value, context: snapshot.context }
  snapshots.set(client, snapshot)
  return client
}

export const recall = (machine: ClientMachine, client: RememberedClient): ClientSnapshot =>
  snapshots.get(client) ?? machine.resolveState(client)

const machines = new WeakMap<Scenario, ClientMachine>()

/** The statechart of a scenario's client, compiled once. */
export function clientMachineOf(scenario: Scenario): ClientMachine {
  const known = machines.get(scenario)
  if (known !== undefined) return known
  const machine = compileClient(scenario)
  machines.set(scenario, machine)
  return machine
}
