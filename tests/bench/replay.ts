import { debrief } from '#feedback/debrief-session.ts'
import { replayFrames } from '#feedback/replay/replay-frames.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { type Measurement, timings } from './measurement.ts'
import type { RehearsedSession } from './rehearsed-replies.ts'

const TURNS = 40

/** All moments of a long session, laid out once for stepping through them; beside the debrief they are taken from. */
export function measureReplay(sessions: readonly RehearsedSession[]): readonly Measurement[] {
  const long = sessions.map(({ compiled, folded }) => {
    const replies = Array.from(
      { length: TURNS },
      (_, nth) => folded.replies[nth % folded.replies.length]?.text ?? '',
    )
    const played = rehearse(compiled, replies, 1).folded
    return { scenario: compiled.scenario, played, shown: debrief(played, compiled.scenario) }
  })
  const framing = timings(long, ({ shown, played, scenario }) =>
    replayFrames(shown, played, scenario),
  )
  return [
    {
      what: `replay of ${TURNS} turns, beside its debrief, the slowest`,
      measured: Math.max(...framing),
      limit: 50,
      unit: 'ms',
    },
  ]
}
