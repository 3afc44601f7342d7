import { codeIn } from '#coding/code-in.ts'
import type { CodedTurn } from '#coding/coded-turn.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { RecordedTurn } from '#simulation/folded-session.ts'
import { hear } from '#simulation/hear.ts'
import { clientMachineOf } from '#simulation/remembered-client.ts'
import { replyFlagsOf } from '#simulation/reply-flags.ts'
import { type ClientSnapshot, hearReply } from '#simulation/simulated-client.ts'
import { topicsHeard } from '#simulation/topic-heard.ts'
import type { EffectTrace } from '#simulation/trace.ts'

/** A place in a session at which a reply is due. */
export interface ReplyPlace {
  readonly scenario: Scenario
  /** everything said before, oldest first */
  readonly previous: readonly RecordedTurn[]
  readonly client: ClientSnapshot
}

export interface TriedReply {
  readonly coded: CodedTurn
  readonly trace: EffectTrace
}

/** What other words would have done in the same place: read by the observer and heard by the client as any reply is. */
export function tryReply(text: string, { scenario, previous, client }: ReplyPlace): TriedReply {
  const coded = codeIn(scenario.locale, { text }, { previous })
  const clientTurns = previous.filter((turn) => turn.speaker === 'client')
  const flags = replyFlagsOf(coded, clientTurns)
  const heard = hear(coded, flags, topicsHeard(text, scenario.topics))
  return { coded, trace: hearReply(clientMachineOf(scenario), client, heard).trace }
}
