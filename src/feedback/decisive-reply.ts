import type { EffectCause } from '#simulation/trace.ts'
import type { TurningPoint } from './debrief.ts'
import { spoilingCodes } from './exemplar-check.ts'
import { type Faulted, isWorthKeeping } from './strength.ts'
import type { WeighedReply } from './weighed-reply.ts'

/** A reply that turned the session. */
export interface DecisiveReply {
  readonly direction: TurningPoint['direction']
  readonly weighed: WeighedReply
  /** what in it did so; null where it is decisive for what it left out */
  readonly cause: EffectCause | null
}

/** Points of `worthOf`. @source judgement, to be validated: one good reflection is worth about eight */
const MISS_FROM = 6
const SECOND_MISS_FROM = 10
const OPENED_FROM = 6
/** A miss weighs so much more where examples can be shown: there it can be learned from. @source judgement */
const WITH_EXEMPLARS = 1.5
/** And so much more where the reply closed something: what was done teaches before what was left out. @source judgement */
const WITH_HARM = 1.5
/** A reply that cost so much closed something; one that cost less passed an opening by. */
const CLOSED_AT = -3

/** The worst misses, two at most, and the best opening; in the order of the session. */
export const decisiveReplies = (
  weighed: readonly WeighedReply[],
  faulted: Faulted,
): readonly DecisiveReply[] =>
  [...missesIn(weighed), ...bestOpeningIn(weighed, faulted)].toSorted(
    (one, other) => one.weighed.reply.index - other.weighed.reply.index,
  )

/** The decisive reply that left most undone; null if none did. */
export const worstMiss = (decisive: readonly DecisiveReply[]): DecisiveReply | null =>
  decisive
    .filter(({ direction }) => direction !== 'opened')
    .toSorted((one, other) => weightOf(other.weighed) - weightOf(one.weighed))[0] ?? null

const missesIn = (weighed: readonly WeighedReply[]): readonly DecisiveReply[] =>
  weighed
    .filter(({ missedBy }) => missedBy >= MISS_FROM)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .filter(({ missedBy }, rank) => rank === 0 || (rank === 1 && missedBy >= SECOND_MISS_FROM))
    .map((miss) =>
      miss.worth <= CLOSED_AT
        ? { direction: 'closed', weighed: miss, cause: miss.worst }
        : { direction: 'missed', weighed: miss, cause: spoilingCauseIn(miss) },
    )

/** A little harm explains a miss better than what was left out. */
const spoilingCauseIn = ({ reply, worst }: WeighedReply): EffectCause | null =>
  spoilingCodes(reply.coded).some((code) => code === worst?.cause) ? worst : null

const weightOf = ({ missedBy, worth, exemplars }: WeighedReply): number =>
  missedBy * (exemplars.own.length > 0 ? WITH_EXEMPLARS : 1) * (worth <= CLOSED_AT ? WITH_HARM : 1)

const bestOpeningIn = (
  weighed: readonly WeighedReply[],
  faulted: Faulted,
): readonly DecisiveReply[] =>
  weighed
    .filter((each) => isOpening(each, faulted))
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, 1)
    .map((opening) => ({ direction: 'opened', weighed: opening, cause: opening.best }))

const isOpening = (weighed: WeighedReply, faulted: Faulted): boolean =>
  weighed.worth >= OPENED_FROM && weighed.missedBy < MISS_FROM && isWorthKeeping(weighed, faulted)
