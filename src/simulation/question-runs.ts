import type { HeardTurn } from './client-state.ts'
import { type Effect, effect } from './effect-table.ts'
import { FOLLOWING_CODES, hasAny, INVITING_CODES } from './listening-codes.ts'

/** Sizes: clinical reference R2 steps 3 and 4 (judgement, to be validated). */
export const CLOSED_RUN_FROM = 2
export const CLOSED_RUN_EFFECT = effect(-1, -2.5, 1, 2, 0, 0, 0)
export const OPEN_RUN_BEFORE = 2
export const OPEN_RUN_EFFECT = effect(-0.5, -1.5, 0, 1, 0, 0, 0)

/** How many turns in a row, this one included, were bare closed questions. */
export const closedRunAfter = (closedRun: number, turn: HeardTurn): number =>
  turn.said.includes('CQ') && !hasAny(turn.credited, FOLLOWING_CODES) ? closedRun + 1 : 0

/** What a run of bare closed questions costs; asking about risk on a cue is not interrogation. */
export const closedRunEffect = (closedRun: number, riskCue: boolean): Effect | null =>
  closedRun >= CLOSED_RUN_FROM && !riskCue ? CLOSED_RUN_EFFECT : null

/** What a third or later bare open question in a row costs. @param history the turns before this one */
export function openRunEffect(turn: HeardTurn, history: readonly HeardTurn[]): Effect | null {
  if (!turn.said.includes('OQ') || hasAny(turn.credited, INVITING_CODES)) return null
  return history.slice(-OPEN_RUN_BEFORE).filter(isUnfollowedQuestion).length >= OPEN_RUN_BEFORE
    ? OPEN_RUN_EFFECT
    : null
}

const isUnfollowedQuestion = ({ said, credited }: HeardTurn): boolean =>
  said.includes('OQ') && !hasAny(credited, FOLLOWING_CODES)
