import { readsLanguage } from '#coding/reads-language.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { FoldedReply, FoldedSession, RecordedTurn } from '#simulation/folded-session.ts'
import type { Debrief, DebriefTurn, FeedbackPoint } from './debrief.ts'
import { decisiveReplies, worstMiss } from './decisive-reply.ts'
import { effectSentences } from './effect-sentence.ts'
import type { FeedbackSentence } from './feedback-sentence.ts'
import { feltSeries } from './felt-series.ts'
import { notesOn } from './notes.ts'
import { sessionTranscript } from './session-transcript.ts'
import { faultedBy, strengthOf } from './strength.ts'
import { LEAST_REPLIES, summaryOf } from './summary.ts'
import { targetForAPerson, targetOf } from './target.ts'
import { toldFacts } from './told-facts.ts'
import { createToldOnce, type ToldOnce } from './told-once.ts'
import { toldSentences } from './told-sentences.ts'
import { turningPoints } from './turning-points.ts'
import { weighReplies } from './weighed-reply.ts'

/**
 * What the student reads after a session: skills with their evidence, the client's course, the script with notes and
 * the replies worth going back to. Pure; the same session gives the same debrief.
 * @param scenario the one the session was folded with
 */
export function debrief(folded: FoldedSession, scenario: Scenario): Debrief {
  const name = scenario.client.calledName
  const { verdicts, metrics } = scoreSession(sessionTranscript(folded, scenario))
  const isRead = readsLanguage(scenario.locale)
  const weighed = isRead ? weighReplies(folded, scenario) : []
  const faulted = faultedBy(verdicts)
  const decisive = decisiveReplies(weighed, faulted)
  const isLongEnough = folded.replies.length >= LEAST_REPLIES
  const replies = new Map(folded.replies.map((reply) => [reply.index, reply]))
  // In the order of reading: what was said above is not said again.
  const once = createToldOnce(folded.transcript, name)
  const summary = once(summaryOf({ folded, scenario, verdicts, decisive }))
  const strength = pointOnce(isLongEnough ? strengthOf(weighed, faulted, name) : null, once)
  const target = pointOnce(
    isLongEnough ? targetOf(verdicts, worstMiss(decisive), name) : targetForAPerson(verdicts),
    once,
  )
  const points = turningPoints(decisive, scenario).map((point) => ({
    ...point,
    effect: once(point.effect),
    why: once(point.why),
  }))
  return {
    clientName: name,
    summary,
    verdicts: verdicts.map(withoutUnassessedClaims),
    reflection: folded.reflection,
    felt: feltSeries(folded, name),
    transcript: folded.transcript.map((turn) =>
      debriefTurn(turn, folded.ownReadings, (index) => once(effectOf(replies.get(index), name))),
    ),
    strength,
    target,
    turningPoints: points,
    told: toldSentences(folded.transcript, folded.client.told, scenario),
    untold: toldFacts(folded.client.told, scenario).untold,
    metrics,
  }
}

function debriefTurn(
  turn: RecordedTurn,
  ownReadings: FoldedSession['ownReadings'],
  effectAt: (index: number) => readonly FeedbackSentence[],
): DebriefTurn {
  if (turn.speaker === 'client') {
    const { says, stage, cues } = turn.speech
    return { speaker: 'client', index: turn.index, says, stage, cues }
  }
  const { index, text, coded } = turn
  return {
    speaker: 'trainee',
    index,
    text,
    coded,
    notes: notesOn(text, coded),
    ownReadings: ownReadings.filter((reading) => reading.index === index),
    effect: effectAt(index),
  }
}

const effectOf = (reply: FoldedReply | undefined, name: string): readonly FeedbackSentence[] =>
  reply === undefined ? [] : effectSentences(reply, name)

const pointOnce = (point: FeedbackPoint | null, once: ToldOnce): FeedbackPoint | null =>
  point && { ...point, sentences: once(point.sentences) }

/** What was seen of a skill says nothing of it where there was too little to go on; what asks for a person stays. */
const withoutUnassessedClaims = (verdict: Verdict): Verdict =>
  verdict.status === 'scored' ? verdict : { ...verdict, evidence: [] }
