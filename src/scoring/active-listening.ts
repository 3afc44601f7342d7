import { marksOf } from '#coding/coded-turn.ts'
import { invariant } from '#lib/invariant.ts'
import { type Cap, heldAt, underCaps } from './caps.ts'
import { confidenceFrom } from './confidence.ts'
import { fromMark, fromReply, verifyEvidence } from './evidence.ts'
import type { PlacedMark } from './exchange.ts'
import { bandOf, curveFrom, levelAt, weakest } from './level.ts'
import { type ListeningTally, questionsIn, tallyListening } from './listening-tally.ts'
import { counted } from './metrics/in-words.ts'
import { isParroting } from './parroting.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { isReflection, type Reflection } from './reflections.ts'
import type { Evidence, Verdict } from './verdict.ts'

/** @source clinical reference A1, NA rules */
export const LEAST_REPLIES = 10
export const LEAST_QUESTIONS = 4
export const LEAST_REFLECTIONS = 4

/** @source clinical reference A4, provisional band; the ends of the scale are judgement */
const BALANCE = curveFrom({ worst: 0, band2: 0.3, band3: 0.6, band4: 1, band5: 2, best: 3 })
const OPEN = curveFrom({ worst: 0, band2: 0.25, band3: 0.4, band4: 0.5, band5: 0.7, best: 1 })
const STACKED = curveFrom({ worst: 1, band2: 0.4, band3: 0.2, band4: 0.1, band5: 0.05, best: 0 })
const TALK = curveFrom({ worst: 1, band2: 0.7, band3: 0.6, band4: 0.5, band5: 0.4, best: 0.2 })
/** Highest level without a summary (bands 4 and 5 ask for one), and without a linking one or with an error. @source A4 */
const WITHOUT_SUMMARY = 3.4
const WITHOUT_LINK = 4.4
/** @source A4: sessions of simple reflections alone, over six or more, and H1 */
const SHALLOW = 0.1
const SHALLOW_FROM = 6
const CAP_SHALLOW = 3

/** What was missed, in a sentence; the next step depends on which it was. */
export const STACKED_REASON = 'Several questions came at once.'
export const CLOSED_REASON = 'A closed question came with nothing given back before it.'
export const WRONG_REASON = 'This does not match what the client said.'

/** Quotes of one kind that a verdict shows at most. Judgement. */
const QUOTES_OF_A_KIND = 2

/** How well the client was followed, and whether that showed. @source clinical reference A4 */
export function scoreActiveListening(transcript: ReadTranscript): Verdict {
  const tally = tallyListening(transcript)
  const { replies, reflections, questions } = tally
  const evidence = verifyEvidence(transcript, claimsFrom(tally))
  const missing = whatIsMissing(tally)
  if (missing !== null)
    return {
      skill: 'active-listening',
      status: 'not-assessed',
      evidence,
      criticalEvents: [],
      ...missing,
    }
  const { level, cap } = underCaps(
    weakest([
      levelAt(BALANCE, reflections.length / questions.length),
      levelAt(OPEN, tally.openShare ?? 1),
      levelAt(STACKED, tally.stackedShare ?? 0),
      ...(tally.contentShare === null ? [] : [levelAt(TALK, tally.contentShare)]),
      summaryLevel(tally),
    ]),
    shallowCaps(tally),
  )
  return {
    skill: 'active-listening',
    status: 'scored',
    level,
    band: bandOf(level),
    n: replies,
    confidence: confidenceFrom({
      n: replies,
      minimum: LEAST_REPLIES,
      marks: [...reflections.flatMap(({ marks }) => marks), ...questions.flatMap(questionsIn)],
      cuesFrom: 'author',
    }),
    restsOn: sentence(tally, cap),
    evidence,
    criticalEvents: [],
  }
}

function whatIsMissing({
  replies,
  reflections,
  questions,
}: ListeningTally): { n: number; needed: number; reason: string } | null {
  if (replies < LEAST_REPLIES)
    return {
      n: replies,
      needed: LEAST_REPLIES,
      reason: `${replyCount(replies)} outside talk about safety; ${LEAST_REPLIES} are needed before a level means anything.`,
    }
  if (reflections.length < LEAST_REFLECTIONS)
    return {
      n: reflections.length,
      needed: LEAST_REFLECTIONS,
      reason: `${replyCount(reflections.length)} reflected what the client said; ${LEAST_REFLECTIONS} are needed before the balance with questions means anything.`,
    }
  if (questions.length < LEAST_QUESTIONS)
    return {
      n: questions.length,
      needed: LEAST_QUESTIONS,
      reason: `${replyCount(questions.length)} asked a question; ${LEAST_QUESTIONS} are needed before the balance with reflections means anything.`,
    }
  return null
}

const replyCount = (count: number): string =>
  count === 0 ? 'No reply' : counted(count, 'reply', 'replies')

function summaryLevel({ reflections, wrong }: ListeningTally): number {
  if (!reflections.some(({ summary }) => summary)) return WITHOUT_SUMMARY
  return reflections.some(({ linking }) => linking) && wrong === 0 ? 5 : WITHOUT_LINK
}

function shallowCaps({ reflections, deep }: ListeningTally): readonly Cap[] {
  const shallow = reflections.length >= SHALLOW_FROM && (deep ?? 0) < SHALLOW
  if (!shallow && !isParroting(reflections)) return []
  return [{ at: CAP_SHALLOW, because: 'the reflections stay with the client’s own words' }]
}

function sentence({ reflections, questions, stacked }: ListeningTally, cap: Cap | null): string {
  const summaries = reflections.filter(({ summary }) => summary).length
  const counts = [
    `${counted(reflections.length, 'reply', 'replies')} reflected, ${questions.length} asked.`,
    summaries === 0 ? 'No summary yet.' : `${counted(summaries, 'summary', 'summaries')}.`,
    ...(stacked.length === 0
      ? []
      : [`${counted(stacked.length, 'reply', 'replies')} asked several things at once.`]),
  ].join(' ')
  return `${counts}${heldAt(cap)}`
}

function claimsFrom({ reflections, questions, stacked }: ListeningTally): readonly Evidence[] {
  const some = <Item>(items: readonly Item[]) => items.slice(0, QUOTES_OF_A_KIND)
  const open = questions.flatMap((reply) =>
    questionsIn(reply)
      .filter(({ code }) => code === 'OQ')
      .map((mark) => ({ reply, mark })),
  )
  return [
    ...some(reflections.filter(({ summary }) => summary)).map((reflection) =>
      fromMark(bestOf(reflection), 'Gathers what was said.', true),
    ),
    ...some(reflections.filter(({ deep }) => deep)).map((reflection) =>
      fromMark(bestOf(reflection), 'Gives back more than the words.', true),
    ),
    ...some(reflections.filter(isPlain)).map((reflection) =>
      fromMark(bestOf(reflection), 'Gives back what was said.', true),
    ),
    ...some(open).map((placed) => fromMark(placed, 'Leaves room to answer freely.', true)),
    ...some(stacked).map((reply) => fromReply(reply, STACKED_REASON, false)),
    ...some(closedRun(questions)).map((reply) => fromReply(reply, CLOSED_REASON, false)),
    ...some(reflections.filter(({ wrong }) => wrong)).map((reflection) =>
      fromMark(bestOf(reflection), WRONG_REASON, false),
    ),
  ]
}

const isPlain = ({ summary, deep, wrong }: Reflection): boolean => !summary && !deep && !wrong

/** The mark to quote: the deepest. */
function bestOf({ reply, marks }: Reflection): PlacedMark {
  const best = marks.find(({ code }) => code === 'CR') ?? marks[0]
  invariant(best, 'a reflection has at least one mark')
  return { reply, mark: best }
}

const closedRun = (questions: ListeningTally['questions']) =>
  questions.filter(
    (reply) =>
      questionsIn(reply).every(({ code }) => code === 'CQ') &&
      !marksOf(reply.coded).some(isReflection),
  )
