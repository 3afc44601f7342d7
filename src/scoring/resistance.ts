import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { capOf, heldAt, underCaps } from './caps.ts'
import { confidenceFrom } from './confidence.ts'
import { pushedIntoRupture } from './critical-events.ts'
import { type DiscordAnswer, discordAnswersOf } from './discord-answers.ts'
import { firstWords, fromMark, fromReply, verifyEvidence } from './evidence.ts'
import { type ClientTurn, isUnread } from './exchange.ts'
import { bandOf, curveFrom, levelAt, weakest } from './level.ts'
import { expectedCount, opportunitiesFor, shareAnswered } from './opportunities.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { repairStepsAfter } from './repair-steps.ts'
import type { Evidence, Verdict } from './verdict.ts'
import { of } from './words.ts'

/** @source clinical reference A1, NA rules */
export const LEAST_DISCORD_EVENTS = 2

/** @source clinical reference A6, provisional band */
const ROLL = curveFrom({ worst: 0, band2: 0.2, band3: 0.45, band4: 0.65, band5: 0.85, best: 1 })
/** Steps of four in the weakest repair that was called for: band 4 asks for 3, band 5 for all. @source A6 */
const REPAIR = [
  { value: 0, level: 3 },
  { value: 2, level: 3.4 },
  { value: 3, level: 4.2 },
  { value: 4, level: 5 },
]
/** CONF and ADV into discord: three make band 1. @source A6 */
const PUSHES = [
  { value: 2, level: 5 },
  { value: 3, level: 1.4 },
  { value: 6, level: 1 },
]

/** Whether pressure was lowered when the client pushed back, and ruptures repaired. @source clinical reference A6 */
export function scoreResistance(transcript: ReadTranscript): Verdict {
  const events = discordAnswersOf(transcript)
  const repairs = opportunitiesFor('repairNeeded', transcript).flatMap((opportunity) => {
    const steps = repairStepsAfter(opportunity)
    return steps === null ? [] : [{ steps: steps.size, after: opportunity.exchange.client.at(-1) }]
  })
  const criticalEvents = pushedIntoRupture(transcript)
  const evidence = verifyEvidence(transcript, events.map(claimFor))
  if (expectedCount(events) < LEAST_DISCORD_EVENTS)
    return {
      skill: 'resistance',
      status: 'not-assessed',
      n: Math.floor(expectedCount(events)),
      needed: LEAST_DISCORD_EVENTS,
      reason: `${tooFew(events.length)}; two moments are needed before a level means anything.`,
      evidence,
      criticalEvents,
    }
  const rolled = events.filter((event) => event.rolled !== null)
  const pushes = events.flatMap(({ pushed }) => pushed)
  const [weakestRepair] = repairs.toSorted((one, other) => one.steps - other.steps)
  const { level, cap } = underCaps(
    weakest([
      levelAt(
        ROLL,
        shareAnswered(events, (event) => event.rolled !== null),
      ),
      levelAt(PUSHES, pushes.length),
      ...(weakestRepair === undefined ? [] : [levelAt(REPAIR, weakestRepair.steps)]),
    ]),
    criticalEvents.map(capOf),
  )
  return {
    skill: 'resistance',
    status: 'scored',
    level,
    band: bandOf(level),
    n: events.length,
    confidence: confidenceFrom({
      n: events.length,
      minimum: LEAST_DISCORD_EVENTS,
      marks: [
        ...rolled.flatMap((event) => event.rolled?.mark ?? []),
        ...pushes.map(({ mark }) => mark),
      ],
      cuesFrom: transcript.cuesFrom,
    }),
    restsOn: `${of(rolled.length, events.length)} moments of pushing back met without pressure.${weakestRepair === undefined ? '' : ` ${inWords(weakestRepair)}`}${heldAt(cap)}`,
    evidence,
    criticalEvents,
  }
}

interface Repair {
  readonly steps: number
  /** the words that called for it; undefined only where nobody had said a word */
  readonly after: ClientTurn | undefined
}

const inWords = ({ steps, after }: Repair): string =>
  after === undefined
    ? `${of(steps, 4)} steps of repair where one was called for.`
    : `${of(steps, 4)} steps of repair after “${firstWords(after.text)}”, which called for one.`

function tooFew(count: number): string {
  if (count === 0) return 'The client never pushed back'
  if (count === 1) return 'The client pushed back once'
  return `The client may have pushed back ${count} times, and the words alone are not sure enough`
}

const ROLLED_WORDS: Readonly<Partial<Record<BehaviourCode, string>>> = {
  CR: 'Hears what is behind the pushing back.',
  RF: 'Names the feeling behind the pushing back.',
  VAL: 'Lets the pushing back make sense.',
  AUT: 'Leaves the choice with the client.',
  SEEK: 'Asks the client how to go on.',
  IMM: 'Speaks about what is happening between the two.',
  REP: 'Owns a part in it.',
  AFF: 'Sees a strength in it.',
}

function claimFor({
  opportunity: { exchange },
  rolled,
  spoiled: [spoiling],
}: DiscordAnswer): Evidence {
  if (rolled !== null)
    return fromMark(rolled, ROLLED_WORDS[rolled.mark.code] ?? 'Lowers the pressure.', true)
  if (spoiling !== undefined)
    return fromMark(spoiling, 'The client pushed back, and this pushed too.', false)
  const reason = isUnread(exchange.replies)
    ? 'The client pushed back, and the observer could not tell how this met it.'
    : 'The client pushed back, and this went on past it.'
  return fromReply(exchange.replies[0], reason, false)
}
