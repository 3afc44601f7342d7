import type { Scenario } from '#scenario/scenario.schema.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { clientMachineOf } from '#simulation/remembered-client.ts'
import {
  afterSpeaking,
  beginClient,
  type ClientSnapshot,
  hearReply,
} from '#simulation/simulated-client.ts'

/**
 * The client just before each reply, by the reply's index: from here another reply can be tried. Replies are taken
 * as the client heard them then, so that the course is the one of the session.
 */
export function clientsBeforeReplies(
  { header, transcript, replies }: Pick<FoldedSession, 'header' | 'transcript' | 'replies'>,
  scenario: Scenario,
): ReadonlyMap<number, ClientSnapshot> {
  const machine = clientMachineOf(scenario)
  const heardAt = new Map(replies.map(({ index, heard }) => [index, heard]))
  const before = new Map<number, ClientSnapshot>()
  let client = beginClient(machine, header.standing)
  for (const turn of transcript) {
    if (turn.speaker === 'client') {
      client = afterSpeaking(machine, client, turn.speech)
      continue
    }
    before.set(turn.index, client)
    const heard = heardAt.get(turn.index)
    if (heard !== undefined) client = hearReply(machine, client, heard).snapshot
  }
  return before
}
