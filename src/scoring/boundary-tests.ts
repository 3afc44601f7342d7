import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { creditedIn } from './credit.ts'
import type { Exchange } from './exchange.ts'
import { type LimitAnswer, limitIn } from './limit-quality.ts'
import { type Opportunity, opportunitiesFor } from './opportunities.ts'
import type { ReadTranscript } from './read-transcript.ts'

const EXPLORING = new Set<BehaviourCode>(['OQ', 'CR', 'RF', 'CHAL', 'IMM'])
/** A limit that comes a turn late holds, and no more than that. @source A5, level 2 anchor; judgement */
const LATE_QUALITY = 1

/** A test of the frame and how it was answered. */
export interface BoundaryTest {
  readonly exchange: Exchange
  /** 0–1: how sure it is that the frame was tested */
  readonly sureness: number
  readonly limit: LimitAnswer | null
  /** parts of the limit, 0–4 */
  readonly quality: number
  /** the need was turned back to, and the client's answer to that was taken up */
  readonly explored: boolean
}

/** One per test that could be answered. @source clinical reference A5 */
export const boundaryTestsOf = (transcript: ReadTranscript): readonly BoundaryTest[] =>
  opportunitiesFor('boundaryTest', transcript).map(readTest)

function readTest({ exchange, after, sureness }: Opportunity): BoundaryTest {
  const [next] = after
  const prompt = limitIn(exchange)
  const late =
    prompt === null && next !== undefined && !next.cues.has('boundaryTest') ? limitIn(next) : null
  const limit = prompt ?? late
  const needMet = limit?.parts.has('need') ?? false
  const followUp = after[prompt === null ? 1 : 0]
  return {
    exchange,
    sureness,
    limit,
    quality: limit === null ? 0 : prompt === null ? LATE_QUALITY : limit.parts.size,
    explored: needMet && followUp !== undefined && creditedIn(followUp, EXPLORING).length > 0,
  }
}
