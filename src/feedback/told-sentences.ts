import type { Scenario } from '#scenario/scenario.schema.ts'
import { firstWords } from '#scoring/evidence.ts'
import type { RecordedTurn } from '#simulation/folded-session.ts'
import { DEBRIEF_RULES } from './debrief-rules.ts'
import { absent, type FeedbackSentence, type Quote, resting } from './feedback-sentence.ts'

/** What the client told, in the order of telling, each with the words that told it. */
export const toldSentences = (
  transcript: readonly RecordedTurn[],
  toldIds: readonly string[],
  { facts }: Pick<Scenario, 'facts'>,
): readonly FeedbackSentence[] =>
  toldIds
    .flatMap((id) => facts.filter((fact) => fact.id === id))
    .map(({ id, about }) => {
      const words = tellingOf(id, transcript)
      return words === null
        ? absent(about, DEBRIEF_RULES.told, 'what had been told before this conversation')
        : resting(about, DEBRIEF_RULES.told, words)
    })

/** The words with which the client told a fact; null where the talk began with it told. */
export function tellingOf(fact: string, transcript: readonly RecordedTurn[]): Quote | null {
  const turn = transcript.find((each) => each.speaker === 'client' && each.speech.fact === fact)
  return turn === undefined ? null : { index: turn.index, quote: firstWords(turn.text) }
}
