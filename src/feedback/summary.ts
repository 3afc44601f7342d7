import { whyUnread } from '#coding/reads-language.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { firstWords } from '#scoring/evidence.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { isOpen } from '#simulation/rupture-rules.ts'
import { becauseOf } from './because.ts'
import { type DecisiveReply, worstMiss } from './decisive-reply.ts'
import { sentence } from './sentence.ts'
import { criticalEventsOf } from './target.ts'

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
export function summaryOf(source: SummarySource): string {
  const { folded, scenario, verdicts } = source
  const name = scenario.client.calledName
  if (folded.replies.length === 0)
    return 'The session ended before your first reply, so there is nothing to read yet.'
  const unread = whyUnread(scenario.locale)
  if (unread !== null)
    return `${unread} So nothing is said here of what your replies did; the transcript is yours to go through with your tutor.`
  const first = criticalEventsOf(verdicts).length > 0 ? FOR_A_PERSON : null
  if (folded.replies.length < LEAST_REPLIES)
    return `You and ${name} spoke only briefly: too little to name a strength or a target. ${first ?? SMALL_NOTES}`
  return `${howItWent(source, name)} ${first ?? whereToLook(source)}`
}

const FOR_A_PERSON = 'One place is worth taking to your tutor or supervisor before anything else.'
const SMALL_NOTES = 'The notes beside each reply say what it did.'

function howItWent({ folded, scenario, decisive }: SummarySource, name: string): string {
  if (leftEarly(folded, scenario)) return `${name} left before the time was up.`
  const opening = decisive.find(({ direction }) => direction === 'opened')
  const outcome = outcomeOf(folded, name)
  if (opening === undefined || opening.cause === null)
    return sentence(outcome ?? `${name} kept the harder things back`)
  const did = becauseOf(opening.cause, name)
  return sentence(
    outcome === null
      ? `${did}; ${name} still kept the harder things back`
      : `${did}, and ${outcome}`,
  )
}

const leftEarly = ({ transcript }: FoldedSession, { endings }: Scenario): boolean =>
  transcript.some(
    (turn) =>
      turn.speaker === 'client' &&
      endings.some(({ id, kind }) => id === turn.speech.ending && kind === 'client-leaves'),
  )

/** Null where the client told no more than at the start. */
function outcomeOf({ start, client }: FoldedSession, name: string): string | null {
  if (client.told.length > 0) return `${name} told you something that had been held back`
  return depthOf(client.level) > depthOf(start.level) ? `${name} opened up a little further` : null
}

function whereToLook({ decisive, folded, scenario }: SummarySource): string {
  const miss = worstMiss(decisive)
  if (miss !== null) return `The moment to go back to comes after ${quoted(miss)}`
  if (isOpen(folded.client.rupture))
    return `What came between you and ${scenario.client.calledName} was not mended yet.`
  const [opening] = decisive
  return opening === undefined
    ? 'No single reply turned it; the notes show what the small ones added up to.'
    : `The reply to look at first comes after ${quoted(opening)}`
}

/** The client's words as the end of a sentence. */
function quoted({ weighed: { answers } }: DecisiveReply): string {
  const whole = answers.text.trim()
  const first = firstWords(whole)
  const words = first === whole ? whole : `${first} …`
  return /[.?!…]$/.test(words) ? `“${words}”` : `“${words}”.`
}
