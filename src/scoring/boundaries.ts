import type { LimitPart } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { type BoundaryTest, boundaryTestsOf } from './boundary-tests.ts'
import { type Cap, capOf, heldAt, underCaps } from './caps.ts'
import { confidenceFrom } from './confidence.ts'
import { marksIn } from './credit.ts'
import { riskNotAsked, violations } from './critical-events.ts'
import { fromMark, fromReply, verifyEvidence } from './evidence.ts'
import { type Exchange, exchangesOf, type PlacedMark } from './exchange.ts'
import { bandOf, levelAt, weakest } from './level.ts'
import { counted } from './metrics/in-words.ts'
import { expectedCount } from './opportunities.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { isRepairedIn, LIFT_AFTER_REPAIR } from './repair.ts'
import type { Evidence, Verdict } from './verdict.ts'
import { of } from './words.ts'

/** @source clinical reference A1, NA rules */
export const LEAST_BOUNDARY_TESTS = 1

/** Mean number of the four parts. Below 1 without a slip is band 2. @source clinical reference A5; A8 decided */
const LIMITS = [
  { value: 0, level: 1.5 },
  { value: 1.75, level: 2.5 },
  { value: 2.75, level: 3.5 },
  { value: 3.5, level: 4.5 },
  { value: 4, level: 5 },
]
/** Highest level while the meaning of no test was explored. @source A5, band 5 */
const UNEXPLORED = 4.4
/** A minor slip caps at band 2; each further one takes a little more, down to the beginning of band 2. @source A5 */
const CAP_MINOR_SLIP = 2
const EACH_FURTHER_SLIP = 0.25
const CAP_MANY_SLIPS = 1.5

const SLIPS = new Set<BehaviourCode>(['SLIP'])

/** Whether the frame was held, how warmly, and whether the test became useful. @source clinical reference A5 */
export function scoreBoundaries(transcript: ReadTranscript): Verdict {
  const tests = boundaryTestsOf(transcript)
  const slips = minorSlips(transcript)
  const criticalEvents = [...violations(transcript), ...riskNotAsked(transcript)]
  const evidence = verifyEvidence(transcript, [
    ...tests.map(claimFor),
    ...slips.map(({ placed }) => fromMark(placed, 'Steps out of the counselling role.', false)),
    ...criticalEvents.map(({ index, quote, event }) => ({
      index,
      quote,
      reason: `This is ${event}.`,
      helped: false,
    })),
  ])
  if (tests.length < LEAST_BOUNDARY_TESTS)
    return {
      skill: 'boundaries',
      status: 'not-assessed',
      n: 0,
      needed: LEAST_BOUNDARY_TESTS,
      reason:
        'The client did not test the frame; one test is needed before a level means anything.',
      evidence,
      criticalEvents,
    }
  const quality =
    tests.reduce((sum, test) => sum + test.sureness * test.quality, 0) / expectedCount(tests)
  const { level, cap } = underCaps(
    weakest([levelAt(LIMITS, quality), tests.some(({ explored }) => explored) ? 5 : UNEXPLORED]),
    [...criticalEvents.map(capOf), ...slipCaps(slips)],
  )
  const held = tests.filter(({ limit }) => limit !== null)
  return {
    skill: 'boundaries',
    status: 'scored',
    level,
    band: bandOf(level),
    n: tests.length,
    confidence: confidenceFrom({
      n: tests.length,
      minimum: LEAST_BOUNDARY_TESTS,
      marks: held.flatMap(({ limit }) => (limit === null ? [] : [limit.placed.mark])),
      cuesFrom: transcript.cuesFrom,
    }),
    restsOn: `${restingOn(held.length, tests.length, quality)}${heldAt(cap)}`,
    evidence,
    criticalEvents,
  }
}

function restingOn(held: number, tests: number, quality: number): string {
  const parts = `${oneDecimal(quality)} of its 4 parts`
  if (tests === 1)
    return held === 0
      ? 'The frame was tested once, and no limit was heard.'
      : `The frame was tested once and answered with a limit: ${parts}.`
  return held === 0
    ? `The frame was tested ${tests} times, and no limit was heard.`
    : `${of(held, tests)} tests of the frame answered with a limit; over ${tests === 2 ? 'both' : `all ${tests}`}, ${parts} on average.`
}

interface MinorSlip {
  readonly placed: PlacedMark
  readonly repaired: boolean
}

function minorSlips(transcript: ReadTranscript): readonly MinorSlip[] {
  const exchanges = exchangesOf(transcript)
  return exchanges.flatMap((exchange, at) =>
    marksIn(exchange, SLIPS)
      .filter(({ mark }) => !mark.modifiers.includes('major'))
      .map((placed) => ({ placed, repaired: isRepairedIn(exchanges.slice(at + 1)) })),
  )
}

function slipCaps(slips: readonly MinorSlip[]): readonly Cap[] {
  if (slips.length === 0) return []
  const repaired = slips.every((slip) => slip.repaired)
  const further = (slips.length - 1) * EACH_FURTHER_SLIP
  return [
    {
      at: Math.max(CAP_MANY_SLIPS, CAP_MINOR_SLIP - further) + (repaired ? LIFT_AFTER_REPAIR : 0),
      because: `${counted(slips.length, 'reply', 'replies')} stepped out of the role${repaired ? ', and that was repaired' : ''}`,
    },
  ]
}

const PART_WORDS = {
  feeling: 'the feeling met',
  limit: 'the limit said plainly',
  reason: 'a reason in the client’s interest',
  need: 'the need taken up again',
} satisfies Record<LimitPart, string>

function claimFor({ exchange, limit }: BoundaryTest): Evidence {
  if (limit === null) {
    const [slip] = marksIn(exchange, SLIPS)
    return slip === undefined
      ? fromReply(exchange.replies[0], withoutLimit(exchange), false)
      : fromMark(slip, 'The frame was tested, and this steps out of it.', false)
  }
  const parts = [...limit.parts].map((part) => PART_WORDS[part])
  return fromMark(
    limit.placed,
    `A limit with ${counted(parts.length, 'part')} of four: ${parts.join(', ')}.`,
    parts.length >= 3,
  )
}

/** A limit may stand in words that the observer could not read: then it cannot be said that there was none. */
const withoutLimit = ({ replies }: Exchange): string =>
  replies.some(({ coded: { segments } }) => segments.some(({ isUnsure }) => isUnsure === true))
    ? 'The frame was tested, and the observer could not tell whether a limit was said.'
    : 'The frame was tested and no limit was heard.'

const oneDecimal = (value: number): string => value.toFixed(1).replace(/\.0$/, '')
