import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { type AffectAnswer, affectAnswersOf } from './affect-answers.ts'
import { type Cap, capOf, heldAt, underCaps } from './caps.ts'
import { confidenceFrom } from './confidence.ts'
import { hasCode, marksIn } from './credit.ts'
import { shaming } from './critical-events.ts'
import { fromMark, fromReply, verifyEvidence } from './evidence.ts'
import { type Exchange, exchangesOf, isUnread, type PlacedMark, placedMarks } from './exchange.ts'
import { isFormula } from './formula.ts'
import { bandOf, curveFrom, levelAt, weakest } from './level.ts'
import { counted } from './metrics/in-words.ts'
import { expectedCount, shareAnswered } from './opportunities.ts'
import { isParroting } from './parroting.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { deepShare, reflectionsOf } from './reflections.ts'
import { isRepairedIn } from './repair.ts'
import type { Evidence, Verdict } from './verdict.ts'
import { of } from './words.ts'

/** @source clinical reference A1, NA rules */
export const LEAST_AFFECT_CUES = 4

/** @source clinical reference A3, provisional band */
const MET = curveFrom({ worst: 0, band2: 0.2, band3: 0.45, band4: 0.65, band5: 0.8, best: 1 })
/** Bands 1–3 ask for no depth, so without any depth the level is the middle of band 3. @source A3 */
const DEEP = [
  { value: 0, level: 3 },
  { value: 0.25, level: 3.5 },
  { value: 0.4, level: 4.5 },
  { value: 1, level: 5 },
]
/** Unrepaired DISM and CONF; 0, 1, 2 and 4 are the most that bands 5, 4, 3 and 2 allow. @source A3 */
const HARM = [
  { value: 0, level: 5 },
  { value: 1, level: 4 },
  { value: 2, level: 3 },
  { value: 4, level: 1.75 },
  { value: 6, level: 1 },
]
/** The table is read for a session of about this length; longer ones are scaled to it. @source D, caveats; judgement */
const TABLE_REPLIES = 20
/** @source clinical reference H1, H2 */
const CAP_PARROT_OR_FORMULA = 2

const CLOSING = new Set<BehaviourCode>(['DISM', 'CONF'])
const SPOILING = new Set<BehaviourCode>(['DISM', 'CONF', 'ASSM'])

/** Whether the feelings the client showed were met, and how deeply. @source clinical reference A3 */
export function scoreEmpathy(transcript: ReadTranscript): Verdict {
  const cues = affectAnswersOf(transcript)
  const reflections = reflectionsOf(transcript)
  const harm = unrepairedHarm(transcript)
  const criticalEvents = shaming(transcript)
  const evidence = verifyEvidence(transcript, [
    ...cues.map(({ exchange, met }) => (met === null ? missed(exchange) : metBy(met))),
    ...harm.map((placed) => fromMark(placed, MISSED_BY.closed, false)),
  ])
  if (expectedCount(cues) < LEAST_AFFECT_CUES)
    return {
      skill: 'empathy',
      status: 'not-assessed',
      n: Math.floor(expectedCount(cues)),
      needed: LEAST_AFFECT_CUES,
      reason: `${tooFew(cues)} ${LEAST_AFFECT_CUES} are needed before a level means anything.`,
      evidence,
      criticalEvents,
    }
  const metCues = cues.flatMap(({ met }) => (met === null ? [] : [met]))
  const deep = deepShare(reflections) ?? 0
  const { level, cap } = underCaps(
    weakest([
      levelAt(
        MET,
        shareAnswered(cues, ({ met }) => met !== null),
      ),
      levelAt(DEEP, deep),
      levelAt(HARM, perTableLength(harm.length, exchangesOf(transcript).length)),
    ]),
    [...criticalEvents.map(capOf), ...patternCaps(reflections)],
  )
  const deepCount = reflections.filter((reflection) => reflection.deep).length
  return {
    skill: 'empathy',
    status: 'scored',
    level,
    band: bandOf(level),
    n: cues.length,
    confidence: confidenceFrom({
      n: cues.length,
      minimum: LEAST_AFFECT_CUES,
      marks: metCues.map(({ mark }) => mark),
      cuesFrom: transcript.cuesFrom,
    }),
    restsOn: `${of(metCues.length, cues.length)} feelings met; ${depthInWords(deepCount, reflections.length)}.${harm.length === 0 ? '' : ` ${counted(harm.length, 'reply', 'replies')} closed a feeling down.`}${heldAt(cap)}`,
    evidence,
    criticalEvents,
  }
}

function depthInWords(deep: number, all: number): string {
  if (all === 0) return 'nothing the client said was given back'
  if (all > 1) return `${of(deep, all)} reflections went beneath the words`
  return deep === 0
    ? 'the one reflection stayed with the words'
    : 'the one reflection went beneath the words'
}

function unrepairedHarm(transcript: ReadTranscript): readonly PlacedMark[] {
  const exchanges = exchangesOf(transcript)
  return exchanges.flatMap((exchange, at) =>
    isRepairedIn(exchanges.slice(at + 1)) ? [] : marksIn(exchange, CLOSING),
  )
}

const perTableLength = (count: number, replies: number): number =>
  (count * TABLE_REPLIES) / Math.max(TABLE_REPLIES, replies)

function patternCaps(reflections: ReturnType<typeof reflectionsOf>): readonly Cap[] {
  const caps: Cap[] = []
  if (isParroting(reflections))
    caps.push({ at: CAP_PARROT_OR_FORMULA, because: 'most reflections repeat the client’s words' })
  if (isFormula(reflections))
    caps.push({ at: CAP_PARROT_OR_FORMULA, because: 'one phrase was laid over every feeling' })
  return caps
}

function metBy(placed: PlacedMark): Evidence {
  const { code, start, end } = placed.mark
  const deepened = placed.reply.coded.segments
    .flatMap(({ marks }) => marks)
    .some((other) => other.code === 'CR' && other.start < end && start < other.end)
  if (code === 'VAL') return fromMark(placed, 'Lets the feeling make sense.', true)
  if (code === 'CR') return fromMark(placed, 'Reaches the meaning beneath the words.', true)
  return fromMark(
    placed,
    deepened ? 'Names the feeling beneath the words.' : 'Names the feeling the client showed.',
    true,
  )
}

/** How a feeling can be missed, in a sentence; what would raise the level depends on which it was. */
export const MISSED_BY = {
  harm: 'A feeling was there, and this moved past it.',
  closed: 'This closes the feeling down.',
  otherFeeling: 'A feeling was there; this reads it as another.',
  stock: 'This is a stock phrase; nothing in it comes from this client.',
  advice: 'Advice came before a word for the feeling.',
  question: 'A question came before a word for the feeling.',
  unread: 'A feeling was there, and the observer could not tell how this met it.',
  nothing: 'A feeling was there and went unmarked.',
} as const

function missed(exchange: Exchange): Evidence {
  const [reply] = exchange.replies
  const placed = placedMarks(exchange)
  const spoiling = placed.find(({ mark }) => SPOILING.has(mark.code))
  if (spoiling !== undefined) return fromMark(spoiling, MISSED_BY.harm, false)
  const wrong = placed.find(({ mark }) => mark.modifiers.includes('off'))
  if (wrong !== undefined) return fromMark(wrong, MISSED_BY.otherFeeling, false)
  const stock = placed.find(({ mark }) => mark.modifiers.includes('gen'))
  if (stock !== undefined) return fromMark(stock, MISSED_BY.stock, false)
  const advice = placed.find(({ mark }) => mark.code === 'ADV')
  if (advice !== undefined) return fromMark(advice, MISSED_BY.advice, false)
  if (isUnread(exchange.replies)) return fromReply(reply, MISSED_BY.unread, false)
  const asked = hasCode(exchange, 'CQ') || hasCode(exchange, 'OQ')
  return fromReply(reply, asked ? MISSED_BY.question : MISSED_BY.nothing, false)
}

function tooFew(cues: readonly AffectAnswer[]): string {
  if (cues.length === 0) return 'The client showed no feeling that could be answered.'
  if (cues.length >= LEAST_AFFECT_CUES)
    return `${cues.length} feelings may have shown; the words alone are not sure enough.`
  return `The client showed a feeling ${cues.length === 1 ? 'once' : `${cues.length} times`}.`
}
