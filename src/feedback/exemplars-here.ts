import type { Exemplar } from '#scenario/moment.schema.ts'
import { spoilingCodes } from './exemplar-check.ts'
import { type Stake, worthOf } from './reply-worth.ts'
import { type ReplyPlace, type TriedReply, tryReply } from './tried-reply.ts'

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

/** Every example is read and heard in this very place; one that the observer finds spoilt is left out. */
export function exemplarsHere(place: ReplyPlace, stake: Stake): ExemplarsHere {
  const newest = place.previous.findLast((turn) => turn.speaker === 'client')
  const tried = (exemplars: readonly Exemplar[]) =>
    exemplars
      .map((exemplar) => triedExemplar(exemplar, place, stake))
      .filter(({ coded }) => spoilingCodes(coded).length === 0)
      .toSorted((one, other) => other.worth - one.worth)
  const { moments } = place.scenario
  const own = tried(moments.find(({ id }) => id === newest?.speech.moment)?.exemplars ?? [])
  if (own.length > 0) return { own, kindred: [] }
  const kindred = moments.filter(({ cues }) => cues.some((cue) => newest?.cues.includes(cue)))
  return { own, kindred: tried(kindred.flatMap(({ exemplars }) => exemplars.slice(0, 1))) }
}

/** What a good reply does in this place: the best written for it, or else the middle one of its kind. */
export function possibleWorth({ own, kindred }: ExemplarsHere): number | null {
  const measure = own[0] ?? kindred[Math.floor(kindred.length / 2)]
  return measure?.worth ?? null
}

function triedExemplar(exemplar: Exemplar, place: ReplyPlace, stake: Stake): TriedExemplar {
  const tried = tryReply(exemplar.reply, place)
  return { ...tried, exemplar, worth: worthOf(tried.trace, stake) }
}
