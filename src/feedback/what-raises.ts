import { CLOSED_REASON, STACKED_REASON, WRONG_REASON } from '#scoring/active-listening.ts'
import { MISSED_BY } from '#scoring/empathy.ts'
import type { Verdict } from '#scoring/verdict.ts'
import { skillRule } from './debrief-rules.ts'
import { type FeedbackSentence, resting } from './feedback-sentence.ts'

/** From this band on nothing is said of how to raise it. @source judgement: band 4 is good work */
const GOOD_BAND = 4

/** What would raise a level, from what was missed most often; null where a level is good or nothing known was missed. */
export function whatRaises(verdict: Verdict): FeedbackSentence | null {
  if (verdict.status !== 'scored' || verdict.band >= GOOD_BAND) return null
  const { skill, evidence } = verdict
  const missed = evidence.filter(({ helped, reason }) => !helped && RAISED_BY[reason] !== undefined)
  const [most] = [...Map.groupBy(missed, ({ reason }) => RAISED_BY[reason])].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  if (most === undefined) return null
  const [raisedBy, places] = most
  return resting(`What would raise it: ${raisedBy}.`, skillRule(skill), ...places)
}

/** @source clinical reference A3, A4, the positive indicators, in our words */
const RAISED_BY: Readonly<Record<string, string>> = {
  [MISSED_BY.harm]: 'leaving comfort and argument until the feeling has had a word',
  [MISSED_BY.closed]: 'leaving comfort and argument until the feeling has had a word',
  [MISSED_BY.otherFeeling]: 'asking whether that was the feeling',
  [MISSED_BY.stock]: 'a word of the client’s own in place of the ready-made phrase',
  [MISSED_BY.advice]: 'a word for the feeling before the idea',
  [MISSED_BY.question]: 'a word for the feeling before the question',
  [MISSED_BY.unread]: 'a word for the feeling in the reply to it',
  [MISSED_BY.nothing]: 'a word for the feeling in the reply to it',
  [STACKED_REASON]: 'one question at a time',
  [CLOSED_REASON]: 'giving something back before the next question',
  [WRONG_REASON]: 'asking whether that was what the client meant',
}
