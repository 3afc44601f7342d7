import { codesOf } from '#coding/coded-turn.ts'
import type { ClientTalk } from '#coding/cues/detected-tag.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { affectAnswersOf } from './affect-answers.ts'
import { boundaryTestsOf } from './boundary-tests.ts'
import { creditedIn, hasCode, marksIn } from './credit.ts'
import { exchangesOf, repliesOf } from './exchange.ts'
import { questionsIn, tallyListening } from './listening-tally.ts'
import type { SessionCounts } from './metrics/session-counts.ts'
import { opportunitiesFor } from './opportunities.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { reflectionsIn, reflectionsOf } from './reflections.ts'
import { repairStepsAfter } from './repair-steps.ts'

/** Exploration has begun after so many reflections. @source clinical reference D, advice before exploration */
const REFLECTIONS_FIRST = 3
/** An opening counts as taken in its own turn or the next. @source clinical reference D, cultural openings taken */
const OPENING_LASTS_TURNS = 2
/** Turns are counted from the second sign of risk. @source clinical reference D, turns to the direct question */
const COUNTED_FROM_SIGN = 2

const NOTICING = new Set<BehaviourCode>(['IMM', 'REP'])
const BROACHING = new Set<BehaviourCode>(['CULT'])
const ADVICE = new Set<BehaviourCode>(['ADV', 'PWP'])

/** @source clinical reference D; B1 for what is counted once a reply */
export function countSession(transcript: ReadTranscript): SessionCounts {
  const replies = repliesOf(transcript)
  const feelings = affectAnswersOf(transcript)
  const reflections = reflectionsOf(transcript)
  const repliesWith = (code: BehaviourCode) =>
    replies.filter(({ coded }) => codesOf(coded).includes(code)).length
  const turnsWith = (talk: ClientTalk) =>
    transcript.turns.filter(
      (turn) => turn.speaker === 'client' && turn.detected?.some(({ tag }) => tag === talk),
    ).length
  return {
    replies: replies.length,
    cuesFrom: transcript.cuesFrom,
    feelings: { shown: feelings.length, met: feelings.filter(({ met }) => met !== null).length },
    reflections: {
      all: reflections.length,
      deep: reflections.filter(({ deep }) => deep).length,
    },
    listening: listeningOf(transcript),
    change: { towards: turnsWith('changeTalk'), away: turnsWith('sustainTalk') },
    limits: boundaryTestsOf(transcript).map(({ limit, quality }) => (limit ? quality : null)),
    repair: repairOf(transcript),
    culture: cultureOf(transcript),
    risk: riskOf(transcript),
    earlyAdvice: earlyAdviceOf(transcript),
    collaborative: {
      asked: repliesWith('SEEK'),
      affirmed: repliesWith('AFF'),
      left: repliesWith('AUT'),
    },
    pushing: { advised: repliesWith('ADV'), confronted: repliesWith('CONF') },
  }
}

function listeningOf(transcript: ReadTranscript): SessionCounts['listening'] {
  const { replies, reflections, questions, stacked, openQuestions, wordShare } =
    tallyListening(transcript)
  return {
    replies,
    reflecting: reflections.length,
    asking: questions.length,
    stacked: stacked.length,
    questions: questions.flatMap(questionsIn).length,
    openQuestions,
    wordShare,
  }
}

function repairOf(transcript: ReadTranscript): SessionCounts['repair'] {
  const [first] = opportunitiesFor('repairNeeded', transcript)
  const steps = first === undefined ? null : repairStepsAfter(first)
  if (first === undefined || steps === null) return null
  const at = [first.exchange, ...first.after].findIndex(
    (exchange) => creditedIn(exchange, NOTICING).length > 0,
  )
  return { spokenOfAfter: at < 0 ? null : at + 1, steps: steps.size }
}

function cultureOf(transcript: ReadTranscript): SessionCounts['culture'] {
  const openings = opportunitiesFor('cultureCue', transcript)
  const taken = openings.filter(({ exchange, after }) =>
    [exchange, ...after]
      .slice(0, OPENING_LASTS_TURNS)
      .some((each) => creditedIn(each, BROACHING).length > 0),
  )
  return { openings: openings.length, taken: taken.length }
}

function riskOf(transcript: ReadTranscript): SessionCounts['risk'] {
  const exchanges = exchangesOf(transcript)
  const signs = exchanges.flatMap(({ cues }, at) => (cues.has('riskCue') ? [at] : []))
  const [first = 0] = signs
  const from = signs[COUNTED_FROM_SIGN - 1] ?? first
  const asked = exchanges.findIndex((each, at) => at >= first && hasCode(each, 'RISK'))
  return {
    signs: signs.length,
    askedAfter: signs.length === 0 || asked < 0 ? null : Math.max(1, asked - from + 1),
  }
}

function earlyAdviceOf(transcript: ReadTranscript): number {
  let reflections = 0
  let early = 0
  for (const exchange of exchangesOf(transcript)) {
    if (reflections < REFLECTIONS_FIRST) early += marksIn(exchange, ADVICE).length
    reflections += reflectionsIn(exchange).length
  }
  return early
}
