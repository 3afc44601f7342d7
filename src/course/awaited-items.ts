import type { ExerciseSettings } from './exercise-settings.schema.ts'
import type { ReleaseCircumstances } from './release.ts'
import { RELEASE_ITEMS, type ReleaseItem } from './release-item.ts'

/** What has not been given back yet, and what it waits for. */
export interface AwaitedItem {
  readonly item: ReleaseItem
  /** `closed`: the dates of this student; `by-hand`: an instructor; `marked`: a person's released mark and nothing else */
  readonly until: 'closed' | 'by-hand' | 'marked'
  /** when the exercise closes for this student; null where no date decides */
  readonly at: number | null
}

/**
 * What a student may still expect of one attempt, told together with what is out. Of an attempt that was stopped for
 * the student's own sake, or is still running, nothing is awaited.
 * @param out what `releasedItems` lets out under the same circumstances
 */
export function awaitedItems(
  rules: ExerciseSettings['release'],
  { now, times, attempt }: Pick<ReleaseCircumstances, 'now' | 'times' | 'attempt'>,
  out: ReadonlySet<ReleaseItem>,
): readonly AwaitedItem[] {
  if (attempt.endedAt === null || attempt.endedBy === 'stopped') return []
  const closesAt = times.cutOffAt ?? times.dueAt
  return RELEASE_ITEMS.filter((item) => !out.has(item)).map((item) => {
    const rule = rules[item]
    if (rule === 'immediately') return { item, until: 'marked', at: null }
    if (rule === 'manual' || closesAt === null) return { item, until: 'by-hand', at: null }
    return now < closesAt
      ? { item, until: 'closed', at: closesAt }
      : { item, until: 'marked', at: null }
  })
}
