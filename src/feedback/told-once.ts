import type { RecordedTurn } from '#simulation/folded-session.ts'
import type { FeedbackSentence } from './feedback-sentence.ts'

/** Takes sentences in the order in which they are read, and gives them back so that none stands twice. */
export type ToldOnce = (sentences: readonly FeedbackSentence[]) => readonly FeedbackSentence[]

/**
 * What was said of the same words already is left out; what is said again of other words names the reply it was said
 * of before, so that a habit is seen as one.
 * @param name the name the client is called by
 */
export function createToldOnce(transcript: readonly RecordedTurn[], name: string): ToldOnce {
  const saidOf = new Map<string, number>()
  // Words of the client belong to the reply that answers them.
  const replyAt = (index: number) =>
    transcript.filter((turn) => turn.speaker === 'trainee' && turn.index < index).length + 1
  return (sentences) =>
    sentences.flatMap((each) => {
      const at = replyAt(each.quotes[0]?.index ?? -1)
      const before = saidOf.get(each.text)
      saidOf.set(each.text, at)
      if (before === undefined) return [each]
      return before === at
        ? []
        : [{ ...each, text: `As with your reply ${before}, ${continued(each.text, name)}` }]
    })
}

const continued = (text: string, name: string): string =>
  text.startsWith(name) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
