import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { creditedIn, marksIn } from './credit.ts'
import type { Exchange, PlacedMark } from './exchange.ts'
import { opportunitiesFor } from './opportunities.ts'
import type { ReadTranscript } from './read-transcript.ts'

const MEETING = new Set<BehaviourCode>(['RF', 'CR', 'VAL'])
const SPOILING = new Set<BehaviourCode>(['DISM', 'CONF', 'ASSM'])

/** A feeling the client showed, and the mark that met it; null where none did. */
export interface AffectAnswer {
  readonly exchange: Exchange
  readonly met: PlacedMark | null
  /** 0–1: how sure it is that a feeling showed */
  readonly sureness: number
}

/** One per affect cue that could be answered. @source clinical reference A3, `met` */
export const affectAnswersOf = (transcript: ReadTranscript): readonly AffectAnswer[] =>
  opportunitiesFor('affectCue', transcript).map(({ exchange, after, sureness }) => ({
    exchange,
    sureness,
    met: meets(exchange) ?? metLater(exchange, after),
  }))

/** The mark that met the feeling; harm in the same breath undoes it. @source A3; H4: harm counts */
function meets(exchange: Exchange): PlacedMark | null {
  if (marksIn(exchange, SPOILING).length > 0) return null
  return creditedIn(exchange, MEETING)[0] ?? null
}

/** One turn late still counts, unless harm came first or that turn had a feeling of its own to meet. @source A3 */
function metLater(exchange: Exchange, [next]: readonly Exchange[]): PlacedMark | null {
  if (next === undefined || next.cues.has('affectCue')) return null
  return marksIn(exchange, SPOILING).length > 0 ? null : meets(next)
}
