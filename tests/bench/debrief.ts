import { debrief } from '#feedback/debrief-session.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { type Measurement, quantile, timings } from './measurement.ts'
import type { RehearsedSession } from './rehearsed-replies.ts'

/** Turns of both speakers. */
const TURNS = 40
/** How often each session is laid out; the middle one counts. */
const ROUNDS = 3

/** From a folded session to all that the student reads of it, turning points included. */
export function measureDebrief(sessions: readonly RehearsedSession[]): readonly Measurement[] {
  const long = sessions.map(({ compiled, folded }) => {
    const replies = Array.from(
      { length: TURNS / 2 },
      (_, nth) => folded.replies[nth % folded.replies.length]?.text ?? '',
    )
    return { compiled, folded: rehearse(compiled, replies, 1).folded }
  })
  const took = long.map((session) =>
    quantile(
      timings(
        Array.from({ length: ROUNDS }, () => session),
        ({ compiled, folded }) => debrief(folded, compiled.scenario),
      ),
      0.5,
    ),
  )
  return [
    {
      what: `debrief and turning points of ${TURNS} turns, the slowest session`,
      measured: Math.max(...took),
      limit: 50,
      unit: 'ms',
    },
  ]
}
