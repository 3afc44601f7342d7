import type { Scenario } from '#scenario/scenario.schema.ts'
import { changeSentence } from './change-words.ts'
import { cueWords } from './cue-words.ts'
import type { TurningPoint } from './debrief.ts'
import type { DecisiveReply } from './decisive-reply.ts'
import { changesInWords } from './effect-sentence.ts'
import type { TriedExemplar } from './exemplars-here.ts'
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

/** What the reply did, and what the best example did from the same place, if that was more. */
function effectOf({ reply, worth, exemplars: { own } }: WeighedReply, name: string): string {
  const [best] = own
  return [
    sentence(changesInWords(reply.trace, name) ?? 'nothing moved by more than a little'),
    changeSentence(reply.trace, name),
    best !== undefined && best.worth > worth ? possibleEffect(best, name) : null,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function possibleEffect({ trace }: TriedExemplar, name: string): string | null {
  if (trace.events.includes('repaired'))
    return `From the same place, a reply others might give mends what came between you and ${name}.`
  const changes = changesInWords(trace, name)
  return changes === null ? null : `From the same place, a reply others might give: ${changes}.`
}
