import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { compileClient } from '#simulation/client.machine.ts'
import type { ClientState } from '#simulation/client-state.ts'
import type { HeardReply } from '#simulation/heard-reply.ts'
import { beginClient, hearReply, readClient } from '#simulation/simulated-client.ts'

/** What the replies of a trial do, over and over; nothing is said in words. */
export type TrialReplies = readonly (readonly BehaviourCode[])[]

/** As good as replies can be: each thing done well, none so often that it wears off. */
export const BEST_REPLIES: TrialReplies = [
  ['RF', 'VAL'],
  ['CR', 'OQ'],
  ['VAL', 'AUT'],
  ['RF', 'SEEK'],
  ['CR', 'AFF'],
]

/** The client after each of so many replies. */
export function statesOfTrial(
  scenario: Scenario,
  replies: TrialReplies,
  turns: number,
): readonly ClientState[] {
  const machine = compileClient(scenario)
  let client = beginClient(machine)
  return Array.from({ length: turns }, (_, turn) => {
    client = hearReply(machine, client, heard(replies[turn % replies.length] ?? [])).snapshot
    return readClient(client)
  })
}

const heard = (codes: readonly BehaviourCode[]): HeardReply => ({
  codes: codes.map((code) => ({
    code,
    quality: 2,
    major: code === 'DISM',
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
