import { whyUnread } from '#coding/reads-language.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { firstWords } from '#scoring/evidence.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { isOpen } from '#simulation/rupture-rules.ts'
import { becauseOf } from './because.ts'
import { DEBRIEF_RULES } from './debrief-rules.ts'
import { type DecisiveReply, worstMiss } from './decisive-reply.ts'
import {
  absent,
  type FeedbackRule,
  type FeedbackSentence,
  type Quote,
  resting,
} from './feedback-sentence.ts'
import { lastQuote } from './last-quote.ts'
import { quoteFor } from './quote-for.ts'
import { sentence } from './sentence.ts'
import { criticalEventsOf } from './target.ts'
import { tellingOf } from './told-sentences.ts'
import { answeredBy } from './turning-point-why.ts'

/** Under so many replies nothing is said of a strength or a target. @source judgement, to be validated */
export const LEAST_REPLIES = 3

/** What the summary is made from. */
export interface SummarySource {
  readonly folded: FoldedSession
  readonly scenario: Scenario
  readonly verdicts: readonly Verdict[]
  readonly decisive: readonly DecisiveReply[]
}

/** One or two sentences without a number: how it went, and where to look first. */
export function summaryOf(source: SummarySource): readonly FeedbackSentence[] {
  const { folded, scenario, verdicts } = source
  const name = scenario.client.calledName
  if (folded.replies.length === 0)
    return [
      absent(
        'The session ended before your first reply, so there is nothing to read yet.',
        DEBRIEF_RULES.noReplies,
        'no reply',
      ),
    ]
  const unread = whyUnread(scenario.locale)
  const replies = allReplies(folded)
  if (unread !== null)
    return [
      absent(unread, DEBRIEF_RULES.unread, replies),
      absent(
        'So nothing is said here of what your replies did; the transcript is yours to go through with your tutor.',
        DEBRIEF_RULES.unread,
        replies,
      ),
    ]
  const [event] = criticalEventsOf(verdicts)
  const first = event === undefined ? null : resting(FOR_A_PERSON, DEBRIEF_RULES.forAPerson, event)
  if (folded.replies.length < LEAST_REPLIES)
    return [
      absent(
        `You and ${name} spoke only briefly: too little to name a strength or a target.`,
        DEBRIEF_RULES.brief,
        replies,
      ),
      first ?? absent(SMALL_NOTES, DEBRIEF_RULES.brief, replies),
    ]
  return [howItWent(source, name), first ?? whereToLook(source)]
}

const FOR_A_PERSON = 'One place is worth taking to your tutor or supervisor before anything else.'
const SMALL_NOTES = 'The notes beside each reply say what it did.'

const allReplies = ({ replies }: FoldedSession): string =>
  replies.length === 1 ? 'your one reply' : `all ${replies.length} replies`

function howItWent({ folded, scenario, decisive }: SummarySource, name: string): FeedbackSentence {
  const leaving = leavingWords(folded, scenario)
  if (leaving !== null)
    return resting(`${name} left before the time was up.`, DEBRIEF_RULES.left, leaving)
  const opening = decisive.find(({ direction }) => direction === 'opened')
  const outcome = outcomeOf(folded, name, opening?.weighed.reply.index ?? -1)
  if (opening === undefined || opening.cause === null)
    return outcome === null
      ? absent(`${name} kept the harder things back.`, DEBRIEF_RULES.kept, allReplies(folded))
      : resting(sentence(outcome.words), outcome.rule, outcome.quote)
  const { reply } = opening.weighed
  const did = becauseOf(opening.cause, name)
  const quote = { index: reply.index, quote: quoteFor(reply, opening.cause) }
  return outcome === null
    ? resting(
        sentence(`${did}; ${name} still kept the harder things back`),
        DEBRIEF_RULES.kept,
        quote,
      )
    : resting(
        sentence(
          `${did}${outcome.quote.index > reply.index ? ', and' : '; before that,'} ${outcome.words}`,
        ),
        outcome.rule,
        quote,
        outcome.quote,
      )
}

function leavingWords({ transcript }: FoldedSession, { endings }: Scenario): Quote | null {
  const leaving = transcript.find(
    (turn) =>
      turn.speaker === 'client' &&
      endings.some(({ id, kind }) => id === turn.speech.ending && kind === 'client-leaves'),
  )
  return leaving === undefined ? null : { index: leaving.index, quote: firstWords(leaving.text) }
}

interface Outcome {
  readonly words: string
  readonly rule: FeedbackRule
  readonly quote: Quote
}

/**
 * Null where the client told no more than at the start.
 * @param opening index of the reply that opened something; what came after it comes first
 */
function outcomeOf(folded: FoldedSession, name: string, opening: number): Outcome | null {
  const { start, client, replies, transcript } = folded
  const tellings = client.told.flatMap((fact) => tellingOf(fact, transcript) ?? [])
  const telling = tellings.find(({ index }) => index > opening) ?? tellings[0]
  if (telling !== undefined)
    return {
      words: `${name} told you something that had been held back`,
      rule: DEBRIEF_RULES.told,
      quote: telling,
    }
  const widened = replies.filter(
    ({ trace }) => trace.events.includes('level-up') && trace.after.open >= trace.before.open,
  )
  const wider = widened.find(({ index }) => index >= opening) ?? widened[0]
  return wider === undefined || depthOf(client.level) <= depthOf(start.level)
    ? null
    : {
        words: `${name} opened up a little further`,
        rule: DEBRIEF_RULES.wider,
        quote: { index: wider.index, quote: quoteFor(wider, null) },
      }
}

function whereToLook({ decisive, folded, scenario }: SummarySource): FeedbackSentence {
  const miss = worstMiss(decisive)
  if (miss !== null)
    return resting(
      `The moment to go back to comes after ${lastQuote(answeredBy(miss).quote)}`,
      DEBRIEF_RULES.decisive[miss.direction],
      answeredBy(miss),
    )
  if (isOpen(folded.client.rupture)) {
    const opened = folded.replies.findLast(({ trace }) => trace.events.includes('rupture-opened'))
    const words = `What came between you and ${scenario.client.calledName} was not mended yet.`
    return opened === undefined
      ? absent(words, DEBRIEF_RULES.unmended, allReplies(folded))
      : resting(words, DEBRIEF_RULES.unmended, {
          index: opened.index,
          quote: quoteFor(opened, null),
        })
  }
  const [opening] = decisive
  return opening === undefined
    ? absent(
        'No single reply turned it; the notes show what the small ones added up to.',
        DEBRIEF_RULES.noTurn,
        allReplies(folded),
      )
    : resting(
        `The reply to look at first comes after ${lastQuote(answeredBy(opening).quote)}`,
        DEBRIEF_RULES.decisive.opened,
        answeredBy(opening),
      )
}
