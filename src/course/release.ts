import type { AttemptEnd } from './attempt-state.ts'
import type { EffectiveTimes } from './effective-times.ts'
import type { ExerciseSettings } from './exercise-settings.schema.ts'
import { RELEASE_ITEMS, type ReleaseItem, type ReleaseRule } from './release-item.ts'

export interface ReleaseCircumstances {
  readonly now: number
  /** the dates in force for this student */
  readonly times: Pick<EffectiveTimes, 'cutOffAt' | 'dueAt'>
  /** both null while the attempt runs */
  readonly attempt: { readonly endedAt: number | null; readonly endedBy: AttemptEnd | null }
  /** a human's final mark stands, and the marking workflow says released */
  readonly isMarked: boolean
  /** what was given back by hand, for this attempt */
  readonly manual: readonly ReleaseItem[]
}

/**
 * What a student may see of one attempt. Four conditions, all of them needed:
 * 1. the attempt has ended: nothing comes out while it runs, not even by hand;
 * 2. the item's rule is met, or somebody gave it back by hand, which goes under every rule;
 * 3. levels and evidence wait for a human's released mark, whatever their rule says and whoever gives them back (F-02);
 * 4. of an attempt that was stopped for the student's own sake there is nothing but the transcript: nothing was scored,
 *    and since it used up no attempt, exemplars would be answers to one that is still to come.
 */
export function releasedItems(
  rules: ExerciseSettings['release'],
  circumstances: ReleaseCircumstances,
): ReadonlySet<ReleaseItem> {
  const { attempt, isMarked, manual } = circumstances
  if (attempt.endedAt === null || circumstances.now < attempt.endedAt) return new Set()
  const wasStopped = attempt.endedBy === 'stopped'
  return new Set(
    RELEASE_ITEMS.filter((item) => manual.includes(item) || isMet(rules[item], circumstances))
      .filter((item) => isMarked || !NEEDS_A_MARK[item])
      .filter((item) => item === 'transcript' || !wasStopped),
  )
}

const NEEDS_A_MARK = {
  transcript: false,
  levels: true,
  evidence: true,
  exemplars: false,
} as const satisfies Record<ReleaseItem, boolean>

function isMet(rule: ReleaseRule, { now, times }: ReleaseCircumstances): boolean {
  switch (rule) {
    case 'immediately':
      return true
    case 'after-close': {
      const closesAt = times.cutOffAt ?? times.dueAt
      return closesAt !== null && now >= closesAt
    }
    case 'manual':
      return false
  }
}
