import { code } from '#coding/code.ts'
import { quantile, timings } from '#tests/bench/measurement.ts'
import type { HeardReply } from './hear-held-out.ts'

/** How long the observer takes for a reply in its context. Milliseconds. */
export interface SpeedFigures {
  readonly replies: number
  readonly p50: number
  readonly p99: number
}

/** Every reply is timed this often and its middle time counted, so that another program's moment is not the observer's. */
const ROUNDS = 3

/** After a warm-up over all of them. */
export function measureSpeed(replies: readonly HeardReply[]): SpeedFigures {
  const rounds = Array.from({ length: ROUNDS }, () =>
    timings(replies, ({ text, previous }) => code({ text }, { previous })),
  )
  const taken = replies.map((_, at) =>
    quantile(
      rounds.map((round) => round[at] ?? Number.NaN),
      0.5,
    ),
  )
  return { replies: taken.length, p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) }
}
