import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { compileClient } from '#simulation/client.machine.ts'
import type { ClientState } from '#simulation/client-state.ts'
import type { HeardReply } from '#simulation/heard-reply.ts'
import { beginClient, hearReply, readClient } from '#simulation/simulated-client.ts'

/** As good as replies can be: each thing done well, none so often that it wears off. */
const LISTENING: readonly (readonly BehaviourCode[])[] = [
  ['RF', 'VAL'],
  ['CR', 'OQ'],
  ['VAL', 'AUT'],
  ['RF', 'SEEK'],
  ['CR', 'AFF'],
]

/** The four steps of a repair, for as long as something stands between the two. @source clinical reference C5 */
const REPAIRING: readonly (readonly BehaviourCode[])[] = [
  ['IMM', 'RF'],
  ['REP', 'VAL'],
  ['SEEK', 'AUT'],
]

/** The client after each of so many replies of the best kind; nothing is said in words. */
export function bestTrial(scenario: Scenario, turns: number): readonly ClientState[] {
  const machine = compileClient(scenario)
  let client = beginClient(machine)
  return Array.from({ length: turns }, (_, turn) => {
    const { rupture } = readClient(client)
    const replies = rupture === 'none' || rupture === 'repaired' ? LISTENING : REPAIRING
    client = hearReply(machine, client, heard(replies[turn % replies.length] ?? [])).snapshot
    return readClient(client)
  })
}

const heard = (codes: readonly BehaviourCode[]): HeardReply => ({
  codes: codes.map((code) => ({
    code,
    quality: 2,
    major: false,
    off: false,
    permitted: false,
    absorbed: false,
  })),
  flags: {
    riskCue: false,
    cultureCue: false,
    boundaryTest: false,
    repairNeeded: false,
    asked: false,
  },
  topics: [],
  riskAskedPlainly: true,
})
