import type { Exemplar, Moment } from '#scenario/moment.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { spoilingCodes } from './exemplar-check.ts'
import { type Stake, worthOf } from './reply-worth.ts'
import {
  hearWords,
  type ReadWords,
  type ReplyPlace,
  readWords,
  type TriedReply,
  tryReply,
} from './tried-reply.ts'

/** Good replies to one client turn, as far as the author wrote any. */
export interface ExemplarsHere {
  /** those written for these very words, which may be shown; the best of them first */
  readonly own: readonly TriedExemplar[]
  /**
   * one for each other moment that calls for the same: a measure of what was possible, never shown, as its words
   * answer others and may speak of what was never told
   */
  readonly kindred: readonly TriedExemplar[]
}

export interface TriedExemplar extends TriedReply {
  readonly exemplar: Exemplar
  readonly worth: number
}

/** The examples written for these very words, read and heard in this very place; what the observer finds spoilt is left out. */
export function ownExemplarsHere(place: ReplyPlace, stake: Stake): readonly TriedExemplar[] {
  const own = momentAnswered(place)?.exemplars ?? []
  return tried(own, stake, ({ reply }) => tryReply(reply, place))
}

/**
 * What good replies would have done in this place, as a measure. Each is read once and for all, as the answer to the
 * moment it was written for: reading every one of them anew at every reply would take the better part of a second.
 */
export function exemplarsMeasured(place: ReplyPlace, stake: Stake): ExemplarsHere {
  const newest = place.previous.findLast((turn) => turn.speaker === 'client')
  const { scenario } = place
  const measured = (moment: Moment, most: number) =>
    tried(moment.exemplars.slice(0, most), stake, (exemplar) =>
      hearWords(readAsMeant(exemplar, moment, scenario), place),
    )
  const moment = momentAnswered(place)
  const own = moment === undefined ? [] : measured(moment, moment.exemplars.length)
  if (own.length > 0) return { own, kindred: [] }
  const kindred = scenario.moments
    .filter(({ cues }) => cues.some((cue) => newest?.cues.includes(cue)))
    .slice(0, MOST_KINDRED)
  return { own, kindred: byWorth(kindred.flatMap((each) => measured(each, 1))) }
}

/** Moments of the same kind whose first example is a measure; the middle one counts. @source judgement */
const MOST_KINDRED = 3

const momentAnswered = ({ scenario: { moments }, previous }: ReplyPlace): Moment | undefined => {
  const newest = previous.findLast((turn) => turn.speaker === 'client')
  return moments.find(({ id }) => id === newest?.speech.moment)
}

const tried = (
  exemplars: readonly Exemplar[],
  stake: Stake,
  tryIt: (exemplar: Exemplar) => TriedReply,
): readonly TriedExemplar[] =>
  byWorth(
    exemplars
      .map((exemplar) => ({ exemplar, ...tryIt(exemplar) }))
      .filter(({ coded }) => spoilingCodes(coded).length === 0)
      .map((each) => ({ ...each, worth: worthOf(each.trace, stake) })),
  )

const byWorth = (exemplars: readonly TriedExemplar[]): readonly TriedExemplar[] =>
  exemplars.toSorted((one, other) => other.worth - one.worth)

/** A cache: the same example of the same file is always read alike. */
const readings = new WeakMap<Exemplar, ReadWords>()

function readAsMeant(exemplar: Exemplar, { says, cues }: Moment, scenario: Scenario): ReadWords {
  const known = readings.get(exemplar)
  if (known !== undefined) return known
  const text = says[0]?.says ?? ''
  const read = readWords(exemplar.reply, scenario, [{ speaker: 'client', text, cues }])
  readings.set(exemplar, read)
  return read
}

/** What a good reply does in this place: the best written for it, or else the middle one of its kind. */
export function possibleWorth({ own, kindred }: ExemplarsHere): number | null {
  const measure = own[0] ?? kindred[Math.floor(kindred.length / 2)]
  return measure?.worth ?? null
}
