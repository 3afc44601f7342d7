import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import type { MarkingState } from '#course/marking-state.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import { isWhole, type KeptMark, markBy } from './kept-mark.ts'

type Attempt = AttemptTables['attempts']

/** What somebody has to do with the marking of one attempt. */
export type MarkingPart = 'first' | 'second' | 'other'

const BEFORE_COMPLETION: readonly MarkingState[] = ['not-marked', 'in-marking']

/** The exercise asks for two marks, or this attempt was drawn for it (F-24). */
export const isSecondWanted = (
  attempt: Pick<Attempt, 'is_sampled'>,
  { hasSecondMarker }: Pick<ExerciseSettings, 'hasSecondMarker'>,
): boolean => hasSecondMarker || attempt.is_sampled === 1

/** An attempt that nobody has been given belongs to whoever comes first, and its second mark to whoever comes second. */
export function markingPart(
  attempt: Attempt,
  settings: Pick<ExerciseSettings, 'hasSecondMarker'>,
  memberId: string | null,
): MarkingPart {
  if (memberId === null) return 'other'
  if (attempt.marker_id === memberId) return 'first'
  if (attempt.second_marker_id === memberId) return 'second'
  if (attempt.marker_id === null && BEFORE_COMPLETION.includes(attempt.marking_state))
    return 'first'
  const isSecondOpen = isSecondWanted(attempt, settings) && attempt.second_marker_id === null
  return isSecondOpen && attempt.marker_id !== null ? 'second' : 'other'
}

export type SecondMarkState = 'not-asked' | 'missing' | 'begun' | 'whole'

export function secondMarkState(
  attempt: Attempt,
  settings: Pick<ExerciseSettings, 'hasSecondMarker' | 'skills'>,
  marks: readonly KeptMark[],
): SecondMarkState {
  if (!isSecondWanted(attempt, settings)) return 'not-asked'
  const second = attempt.second_marker_id === null ? null : markBy(marks, attempt.second_marker_id)
  if (second === null) return 'missing'
  return isWhole(second.mark, settings.skills) ? 'whole' : 'begun'
}

/**
 * Whether somebody may see what others entered. Whoever marks, first or second, sees it with the proposal, so never
 * before their own levels are whole; nobody else sees it while somebody is still to mark blindly.
 */
export function mayShowOthers(
  attempt: Attempt,
  settings: Pick<ExerciseSettings, 'hasSecondMarker' | 'skills'>,
  marks: readonly KeptMark[],
  memberId: string | null,
): boolean {
  const own = markBy(marks, memberId)
  if (own !== null && own.proposalSeenAt !== null) return true
  if (markingPart(attempt, settings, memberId) !== 'other') return false
  const second = secondMarkState(attempt, settings, marks)
  const isCompleted = !BEFORE_COMPLETION.includes(attempt.marking_state)
  return isCompleted && (second === 'not-asked' || second === 'whole')
}
