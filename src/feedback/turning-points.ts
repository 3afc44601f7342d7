import type { Scenario } from '#scenario/scenario.schema.ts'
import { cueWords } from './cue-words.ts'
import type { TurningPoint } from './debrief.ts'
import type { DecisiveReply } from './decisive-reply.ts'
import { changesInWords } from './effect-sentence.ts'
import { sentence } from './sentence.ts'
import { whyOf } from './turning-point-why.ts'
import { quoteFor, type WeighedReply } from './weighed-reply.ts'

/**
 * The decisive replies as the student reads them. Only examples written for that very client turn are shown, and
 * only those that the observer let pass there: where there are none, the list is empty.
 */
export const turningPoints = (
  decisive: readonly DecisiveReply[],
  scenario: Pick<Scenario, 'client' | 'moments'>,
): readonly TurningPoint[] => {
  const name = scenario.client.calledName
  return decisive.map((reply) => ({
    index: reply.weighed.reply.index,
    clientSaid: reply.weighed.answers.text,
    quote: quoteFor(reply.weighed.reply, reply.cause),
    direction: reply.direction,
    title: titleOf(reply, scenario),
    effect: effectOf(reply.weighed, name),
    why: whyOf(reply, name),
    exemplars: reply.weighed.exemplars.own.map(({ exemplar }) => exemplar),
  }))
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

function effectOf({ reply, worth, exemplars: { own } }: WeighedReply, name: string): string {
  const did = sentence(changesInWords(reply.trace, name) ?? 'nothing moved by more than a little')
  const [best] = own
  const could = best !== undefined && best.worth > worth ? changesInWords(best.trace, name) : null
  return could === null ? did : `${did} One of the replies others might give here: ${could}.`
}
