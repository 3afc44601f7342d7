import type { Debrief, DebriefTurn, TurningPoint } from '#feedback/debrief.ts'
import { namedReply } from './named-reply.ts'

/** So many moments fit an hour of supervision and a page. @source judgement */
export const MOMENTS_ON_A_SHEET = 2

/**
 * The replies that a sheet begins with until the student chooses: the one whose words they wrote down as the moment to
 * go back to, the worst miss and the best opening, then other turning points, then what the student reads otherwise than
 * the observer, then what moved the client most.
 * @returns indices of replies, two at most, in the order of the session
 */
export function firstMoments(debrief: Debrief): readonly number[] {
  const replies = indicesOf(debrief.transcript.filter(({ speaker }) => speaker === 'trainee'))
  const misses = debrief.turningPoints.filter(({ direction }) => direction !== 'opened')
  const worst = misses.toSorted((one, other) => weightIn(debrief, other) - weightIn(debrief, one))
  const [worstMiss, ...otherMisses] = indicesOf(worst)
  const openings = indicesOf(
    debrief.turningPoints.filter(({ direction }) => direction === 'opened'),
  )
  const named = namedReply(debrief)
  const ranked = [
    ...(named === null ? [] : [named]),
    ...(worstMiss === undefined ? [] : [worstMiss]),
    ...openings,
    ...otherMisses,
    ...indicesOf(debrief.transcript.filter(isContested)),
    ...strongestMoves(debrief),
    ...replies,
  ]
  return [...new Set(ranked)]
    .filter((index) => replies.includes(index))
    .slice(0, MOMENTS_ON_A_SHEET)
    .toSorted((one, other) => one - other)
}

const indicesOf = (all: readonly { readonly index: number }[]): readonly number[] =>
  all.map(({ index }) => index)

/** The debrief aims its target at the worst miss; else a door that closed weighs more than one passed by. */
const weightIn = ({ target }: Debrief, { index, direction }: TurningPoint): number =>
  (target?.evidence.index === index ? 2 : 0) + (direction === 'closed' ? 1 : 0)

const isContested = (turn: DebriefTurn): boolean =>
  turn.speaker === 'trainee' && turn.ownReadings.length > 0

/** Replies after which trust, openness and strain together moved at all, the furthest first. */
function strongestMoves({ felt }: Debrief): readonly number[] {
  return felt
    .flatMap(({ index, variables }, at) => {
      const before = felt[at - 1]?.variables
      if (index === null || before === undefined) return []
      const moved = (['bond', 'open', 'discord'] as const).reduce(
        (sum, each) => sum + Math.abs(variables[each] - before[each]),
        0,
      )
      return moved === 0 ? [] : [{ index, moved }]
    })
    .toSorted((one, other) => other.moved - one.moved)
    .map(({ index }) => index)
}
