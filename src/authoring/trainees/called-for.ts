import type { TraineeHears } from '#authoring/trainee.ts'
import type { Wordings } from '#authoring/worded-reply.ts'
import { FEELING } from './good-practice.ts'
import {
  ASK_OTHERS,
  ASK_SELF,
  CONFIDENTIALITY,
  CULTURE,
  NO_CONTACT,
  NO_FAVOUR,
  NO_VERDICT,
  NOT_ABOUT_ME,
  REPAIRING,
  ROLLING,
  STAY_SAFE,
} from './limits-and-safety.ts'

/** What the client's turn calls for before all else, as a skilled person hears it; null where it is nothing of the kind. */
export function calledFor(hears: TraineeHears): readonly Wordings[] | null {
  const { cues, clientSaid } = hears
  if (cues.includes('riskCue')) return [riskAnswer(hears)]
  if (cues.includes('boundaryTest')) return [limitFor(clientSaid)]
  if (cues.includes('repairNeeded')) return [REPAIRING]
  const felt = cues.includes('affectCue') ? [FEELING] : []
  if (cues.includes('discordEvent')) return [...felt, ROLLING]
  if (cues.includes('cultureCue')) return [...felt, CULTURE]
  return null
}

const SOMEBODY_ELSE = /\b(?:he|she|his|her|him|brother|sister|son|daughter|kids?|baby|mum)\b/i
const ABOUT_DYING =
  /\b(?:better off|without me|wake up|not be here|wasn't (?:here|in it)|end it|the point|disappear|gone|die|dead)\b/i
const IS_TOLD = /\b(?:hits?|hurts?|hitting|not me|to myself|wouldn't do anything|plan|pills)\b/i

/** The plain question first, the nearer of the two; once something is told the work is to stay. */
function riskAnswer({ clientSaid, ownReplies }: TraineeHears): Wordings {
  const isDue = (wordings: Wordings) =>
    !ownReplies.some((reply) => wordings.some((wording) => reply.includes(wording)))
  if (ABOUT_DYING.test(clientSaid) && isDue(ASK_SELF)) return ASK_SELF
  if (IS_TOLD.test(clientSaid)) return STAY_SAFE
  const order = SOMEBODY_ELSE.test(clientSaid) ? [ASK_OTHERS, ASK_SELF] : [ASK_SELF, ASK_OTHERS]
  return order.find(isDue) ?? STAY_SAFE
}

/** What is asked for, by the words it is asked in, and the limit that answers it; the first that fits counts. */
const ASKED_FOR: readonly (readonly [asks: RegExp, limit: Wordings])[] = [
  [
    /\b(?:number|text (?:you|me)|ring you|call you|message|whatsapp|insta\w*|follow\w*|friends?|coffee|meet|every night|second hour|mondays|run on|after this|hug)\b/i,
    NO_CONTACT,
  ],
  [
    /\b(?:yes or no|what would you do|what should i|do i go|just say|tell me (?:what|if|i'm|whether)|which (?:one|way)|do you think i)\b/i,
    NO_VERDICT,
  ],
  [
    /\b(?:who (?:sees|reads|hears|gets|knows|finds)|nobody at all|stays? (?:in|with|here)|between (?:us|you and me)|promise|swear|secret|(?:don't|won't|not) tell|tell (?:anyone|them)|ring somebody|not have heard|stops? with you|still wouldn't|you (?:going to )?(?:write|put) |off paper|reading it|goes to|report)\b/i,
    CONFIDENTIALITY,
  ],
  [
    /\b(?:what about you|do you (?:have|believe|drink|pray|go)|are you (?:married|a|religious)|have you (?:got|ever|been)|your (?:own )?(?:husband|wife|kids|children|family|faith|church))\b/i,
    NOT_ABOUT_ME,
  ],
]

const limitFor = (clientSaid: string): Wordings =>
  ASKED_FOR.find(([asks]) => asks.test(clientSaid))?.[1] ?? NO_FAVOUR
