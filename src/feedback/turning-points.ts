import type { Scenario } from '#scenario/scenario.schema.ts'
import { cueWords } from './cue-words.ts'
import type { TurningPoint } from './debrief.ts'
import { DEBRIEF_RULES } from './debrief-rules.ts'
import type { DecisiveReply } from './decisive-reply.ts'
import { changeSentences, changesInWords, isForTheBetter } from './effect-sentence.ts'
import { ownExemplarsHere, type TriedExemplar } from './exemplars-here.ts'
import { type FeedbackSentence, resting } from './feedback-sentence.ts'
import { quoteFor } from './quote-for.ts'
import { sentence } from './sentence.ts'
import { answeredBy, whyOf } from './turning-point-why.ts'

/**
 * The decisive replies as the student reads them. Only examples written for that very client turn are shown, and
 * only those that the observer let pass there: where there are none, the list is empty.
 */
export const turningPoints = (
  decisive: readonly DecisiveReply[],
  scenario: Pick<Scenario, 'client' | 'moments'>,
): readonly TurningPoint[] => {
  const name = scenario.client.calledName
  return decisive.map((reply) => {
    const own = ownExemplarsHere(reply.weighed.place, reply.weighed.stake)
    return {
      index: reply.weighed.reply.index,
      clientSaid: reply.weighed.answers.text,
      quote: quoteFor(reply.weighed.reply, reply.cause),
      direction: reply.direction,
      title: titleOf(reply, scenario),
      effect: effectOf(reply, own[0], name),
      why: whyOf(reply, name),
      exemplars: own.map(({ exemplar }) => exemplar),
    }
  })
}

const UNTITLED = {
  opened: 'A reply that made room',
  closed: 'The talk grew narrower',
  missed: 'More was possible here',
} as const satisfies Record<TurningPoint['direction'], string>

/** The author's title for a scripted moment, or else what the client's words called for. */
function titleOf(
  { direction, weighed: { answers } }: DecisiveReply,
  { client, moments }: Pick<Scenario, 'client' | 'moments'>,
): string {
  const moment = moments.find(({ id }) => id === answers.speech.moment)
  const cue = cueWords(answers.cues, client.calledName)
  return moment?.title ?? cue?.title ?? UNTITLED[direction]
}

/** What the reply did, and what the best example did from the same place, if that was more. */
function effectOf(
  decisive: DecisiveReply,
  best: TriedExemplar | undefined,
  name: string,
): readonly FeedbackSentence[] {
  const { reply, worth } = decisive.weighed
  const words = { index: reply.index, quote: quoteFor(reply, decisive.cause) }
  const changes = changesInWords(reply.trace, name)
  const moved =
    changes === null
      ? resting('Nothing moved by more than a little.', DEBRIEF_RULES.littleMoved, words)
      : resting(sentence(changes), DEBRIEF_RULES.decisive[decisive.direction], words)
  const possible =
    decisive.direction !== 'opened' && best !== undefined && best.worth > worth
      ? possibleEffect(best, name)
      : null
  return [
    moved,
    ...(decisive.direction === 'opened'
      ? changeSentences(reply, name, isForTheBetter)
      : changeSentences(reply, name)),
    ...(possible === null ? [] : [resting(possible, DEBRIEF_RULES.possible, answeredBy(decisive))]),
  ]
}

function possibleEffect({ trace }: TriedExemplar, name: string): string | null {
  if (trace.events.includes('repaired'))
    return `From the same place, a reply others might give mends what came between you and ${name}.`
  const changes = changesInWords(trace, name)
  return changes === null ? null : `From the same place, a reply others might give: ${changes}.`
}
