import type { FoldedSession } from '#simulation/folded-session.ts'
import type { FeltPoint } from './debrief.ts'
import { effectInWords } from './effect-sentence.ts'

/** The client at the start and after each reply, with what moved it. */
export const feltSeries = (
  { start, replies }: Pick<FoldedSession, 'start' | 'replies'>,
  name: string,
): readonly FeltPoint[] => [
  { turn: 0, index: null, variables: start.variables, level: start.level, because: null },
  ...replies.map(({ turn, index, state, trace, coded }) => ({
    turn,
    index,
    variables: state.variables,
    level: state.level,
    because: effectInWords({ trace, coded }, name),
  })),
]
