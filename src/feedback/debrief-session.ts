import { readsLanguage } from '#coding/reads-language.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { FoldedSession, RecordedTurn } from '#simulation/folded-session.ts'
import type { EffectTrace } from '#simulation/trace.ts'
import type { Debrief, DebriefTurn } from './debrief.ts'
import { decisiveReplies, worstMiss } from './decisive-reply.ts'
import { effectSentence } from './effect-sentence.ts'
import { feltSeries } from './felt-series.ts'
import { notesOn } from './notes.ts'
import { sessionTranscript } from './session-transcript.ts'
import { strengthOf } from './strength.ts'
import { LEAST_REPLIES, summaryOf } from './summary.ts'
import { targetForAPerson, targetOf } from './target.ts'
import { toldFacts } from './told-facts.ts'
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
  const decisive = decisiveReplies(weighed)
  const isLongEnough = folded.replies.length >= LEAST_REPLIES
  const traces = new Map(folded.replies.map(({ index, trace }) => [index, trace]))
  return {
    clientName: name,
    summary: summaryOf({ folded, scenario, verdicts, decisive }),
    verdicts,
    reflection: folded.reflection,
    felt: feltSeries(folded, name),
    transcript: folded.transcript.map((turn) =>
      debriefTurn(turn, folded.ownReadings, (index) => effectOf(traces.get(index), name)),
    ),
    strength: isLongEnough ? strengthOf(weighed, name) : null,
    target: isLongEnough
      ? targetOf(verdicts, worstMiss(decisive), name)
      : targetForAPerson(verdicts),
    turningPoints: turningPoints(decisive, scenario),
    ...toldFacts(folded.client.told, scenario),
    metrics,
  }
}

function debriefTurn(
  turn: RecordedTurn,
  ownReadings: FoldedSession['ownReadings'],
  effectAt: (index: number) => string | null,
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

const effectOf = (trace: EffectTrace | undefined, name: string): string | null =>
  trace === undefined ? null : effectSentence(trace, name)
