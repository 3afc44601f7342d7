import { branchAt } from '#feedback/retry/branch.ts'
import { compareBranches } from '#feedback/retry/compare-branches.ts'
import { triedBranch, tryAgain } from '#feedback/retry/try-again.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import { type Measurement, timings } from './measurement.ts'
import type { RehearsedSession } from './rehearsed-replies.ts'

const TURNS = 40

/** From the press on the last reply of a long session to the client standing there; and from new words to both ways. */
export function measureRetry(sessions: readonly RehearsedSession[]): readonly Measurement[] {
  const long = sessions.map(({ compiled, folded }) => {
    const replies = Array.from(
      { length: TURNS },
      (_, nth) => folded.replies[nth % folded.replies.length]?.text ?? '',
    )
    const played = rehearse(compiled, replies, 1)
    return { compiled, ...played, index: played.folded.replies.at(-1)?.index ?? 0 }
  })
  const ready = timings(long, ({ compiled, entries, index }) =>
    talkBeforeReply(compiled, entries, index),
  )
  const reacting = timings(long, ({ compiled, entries, folded, index }) => {
    const before = talkBeforeReply(compiled, entries, index)
    if (before === null) return null
    const retry = triedBranch(before, [tryAgain(before, [], 'That sounds lonely.')])
    return compareBranches({ session: branchAt(folded, index), retry }, 'the client')
  })
  return [
    {
      what: `retry ready at the end of ${TURNS} turns, the slowest`,
      measured: Math.max(...ready),
      limit: 100,
      unit: 'ms',
    },
    {
      what: 'the same with the reaction and the comparison',
      measured: Math.max(...reacting),
      limit: 100,
      unit: 'ms',
    },
  ]
}
