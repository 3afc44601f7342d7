import type { Scenario } from '#scenario/scenario.schema.ts'
import { compileClient } from './client.machine.ts'
import type { ClientMachine, ClientSnapshot } from './simulated-client.ts'

/** A client between two turns as plain JSON, so that a session's context holds nothing live. */
export type RememberedClient = Pick<ClientSnapshot, 'value' | 'context'>

export const remembered = ({ value, context }: ClientSnapshot): RememberedClient => ({
  value,
  context,
})

export const recall = (machine: ClientMachine, client: RememberedClient): ClientSnapshot =>
  machine.resolveState(client)

const machines = new WeakMap<Scenario, ClientMachine>()

/** The statechart of a scenario's client, compiled once. */
export function clientMachineOf(scenario: Scenario): ClientMachine {
  const known = machines.get(scenario)
  if (known !== undefined) return known
  const machine = compileClient(scenario)
  machines.set(scenario, machine)
  return machine
}
