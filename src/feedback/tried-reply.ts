import { codeIn } from '#coding/code-in.ts'
import type { CodedTurn } from '#coding/coded-turn.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
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

/** Words as the observer read them, and the topics they take up. */
export interface ReadWords {
  readonly coded: CodedTurn
  readonly topics: readonly string[]
}

/** What other words would have done in the same place: read by the observer and heard by the client as any reply is. */
export const tryReply = (text: string, place: ReplyPlace): TriedReply =>
  hearWords(readWords(text, place.scenario, place.previous), place)

export const readWords = (
  text: string,
  { locale, topics }: Pick<Scenario, 'locale' | 'topics'>,
  previous: readonly SpokenTurn[],
): ReadWords => ({
  coded: codeIn(locale, { text }, { previous }),
  topics: topicsHeard(text, topics),
})

/** What words that were read would have done in this place. */
export function hearWords(
  { coded, topics }: ReadWords,
  { scenario, previous, client }: ReplyPlace,
): TriedReply {
  const clientTurns = previous.filter((turn) => turn.speaker === 'client')
  const heard = hear(coded, replyFlagsOf(coded, clientTurns), topics)
  return { coded, trace: hearReply(clientMachineOf(scenario), client, heard).trace }
}
