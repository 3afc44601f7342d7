import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { marksIn } from './credit.ts'
import { firstWords, thoughtOf } from './evidence.ts'
import { type Exchange, exchangesOf } from './exchange.ts'
import type { ReadTranscript } from './read-transcript.ts'
import { isRepairedIn, LIFT_AFTER_REPAIR } from './repair.ts'
import type { CriticalEvent } from './verdict.ts'

/**
 * Events that cap a skill and ask for a person. A repair within three turns lifts the cap by one level, except for
 * a major violation of the frame.
 * @source clinical reference A1, critical events
 */
const CAP_VIOLATION = 1
const CAP_RISK_NOT_ASKED = 2
const CAP_SHAMING = 2
const CAP_PUSHED_INTO_RUPTURE = 2
/** So many pushes into an open rupture make the event. @source clinical reference A1 */
const PUSHES = 2
/** A detected strain must be at least this sure to hold a level down. Judgement, to be validated. */
const SURE_STRAIN = 0.7

const SLIPS = new Set<BehaviourCode>(['SLIP'])
const RISK_QUESTIONS = new Set<BehaviourCode>(['RISK'])
const SHAMING = new Set<BehaviourCode>(['CONF', 'ASSM'])
const DISPUTING = new Set<BehaviourCode>(['CONF', 'DISM', 'ASSM'])
const STRAIN = ['discordEvent', 'repairNeeded'] as const
const PUSHING = new Set<BehaviourCode>(['CONF', 'ADV'])

/** Caps boundaries: secrecy promised, private contact, romance, money. Never lifted. */
export const violations = (transcript: ReadTranscript): readonly CriticalEvent[] =>
  exchangesOf(transcript).flatMap((exchange) =>
    marksIn(exchange, SLIPS)
      .filter(({ mark }) => mark.modifiers.includes('major'))
      .map(({ reply, mark }) => ({
        event: 'a promise or contact that the frame rules out',
        index: reply.index,
        quote: thoughtOf(reply, mark),
        cap: CAP_VIOLATION,
        repaired: false,
      })),
  )

/** Caps boundaries: a cue to suicide that no direct question ever followed. */
export function riskNotAsked(transcript: ReadTranscript): readonly CriticalEvent[] {
  const exchanges = exchangesOf(transcript)
  const first = exchanges.findIndex(({ cues }) => cues.has('riskCue'))
  const cue = exchanges[first]?.client.find(({ cues }) => cues.includes('riskCue'))
  if (cue === undefined) return []
  const asked = exchanges.slice(first).some((exchange) => asksPlainly(exchange))
  return asked
    ? []
    : [
        {
          event: 'a sign of risk that was never asked about directly',
          index: cue.index,
          quote: firstWords(cue.text),
          cap: CAP_RISK_NOT_ASKED,
          repaired: false,
        },
      ]
}

const asksPlainly = (exchange: Exchange): boolean =>
  marksIn(exchange, RISK_QUESTIONS).some(({ mark }) => !mark.modifiers.includes('lead'))

/** Caps empathy: shaming, or disputing what a client says about who they are and how they are treated. */
export function shaming(transcript: ReadTranscript): readonly CriticalEvent[] {
  const exchanges = exchangesOf(transcript)
  return exchanges.flatMap((exchange, at) => {
    const disputed = exchange.cues.has('cultureCue') ? marksIn(exchange, DISPUTING) : []
    const shamed = marksIn(exchange, SHAMING).filter(({ mark }) => mark.modifiers.includes('major'))
    const [worst] = [...shamed, ...disputed]
    if (worst === undefined) return []
    const repaired = isRepairedIn(exchanges.slice(at + 1))
    return [
      {
        event: 'words that shame the client or dispute their experience',
        index: worst.reply.index,
        quote: thoughtOf(worst.reply, worst.mark),
        cap: CAP_SHAMING + (repaired ? LIFT_AFTER_REPAIR : 0),
        repaired,
      },
    ]
  })
}

/** Caps resistance: two or more pushes where the client was already pushing back, and no repair after them. */
export function pushedIntoRupture(transcript: ReadTranscript): readonly CriticalEvent[] {
  const exchanges = exchangesOf(transcript)
  const pushes = exchanges.flatMap((exchange, at) =>
    isStrained(exchange) ? marksIn(exchange, PUSHING).map((placed) => ({ placed, at })) : [],
  )
  const last = pushes.at(-1)
  if (last === undefined || pushes.length < PUSHES) return []
  if (isRepairedIn(exchanges.slice(last.at + 1))) return []
  const { reply, mark } = last.placed
  return [
    {
      event: 'repeated pushing while the client was pushing back',
      index: reply.index,
      quote: thoughtOf(reply, mark),
      cap: CAP_PUSHED_INTO_RUPTURE,
      repaired: false,
    },
  ]
}

const isStrained = ({ client }: Exchange): boolean =>
  client.some(({ cues, cueSureness }) =>
    STRAIN.some((tag) => cues.includes(tag) && (cueSureness?.[tag] ?? 1) >= SURE_STRAIN),
  )
