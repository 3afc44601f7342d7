import { invariant } from '#lib/invariant.ts'
import type { ExerciseOverride } from './exercise-override.schema.ts'
import type { ExerciseSettings } from './exercise-settings.schema.ts'
import { isTimePercent } from './time-percent.ts'

/** What holds for one student in one exercise. Moments are ms since 1970; null means: no such bound. */
export interface EffectiveTimes {
  readonly opensAt: number | null
  readonly dueAt: number | null
  readonly cutOffAt: number | null
  readonly timeLimitMs: number | null
  readonly attempts: number | null
}

export interface OverridesOfStudent {
  readonly student: ExerciseOverride | null
  /** of every group the student is in, in any order */
  readonly groups: readonly ExerciseOverride[]
}

/**
 * Student before group before exercise, each field by itself: an override that says nothing of a field leaves it to the
 * next. Of several groups the kindest to the student holds. The multiplier applies to whatever time limit results, a
 * personal one included, and to nothing else: dates and the grace period stay as they are.
 * @param timePercent the student's standing multiplier, 100 to 500
 * @throws InvariantError if `timePercent` is none
 * @source conventions, grading.md §4; the kindest of several groups is our judgement
 */
export function effectiveTimes(
  settings: ExerciseSettings,
  { student, groups }: OverridesOfStudent,
  timePercent: number,
): EffectiveTimes {
  invariant(isTimePercent(timePercent), `no time percent: ${timePercent}`)
  const inForce = (field: keyof ExerciseOverride, kindest: Kindest): number | null => {
    const own = student?.[field]
    if (own !== undefined) return own
    const ofGroups = groups.map((group) => group[field]).filter((value) => value !== undefined)
    return ofGroups.length > 0 ? kindest(ofGroups) : settings[field]
  }
  const minutes = inForce('timeLimitMinutes', mostOf)
  return {
    opensAt: inForce('opensAt', leastOf),
    dueAt: inForce('dueAt', mostOf),
    cutOffAt: inForce('cutOffAt', mostOf),
    timeLimitMs: minutes === null ? null : (minutes * MS_PER_MINUTE * timePercent) / 100,
    attempts: inForce('attempts', mostOf),
  }
}

/** Whether the dates that result can be kept: an override of one date may contradict another that it leaves alone. */
export function areDatesInOrder({ opensAt, dueAt, cutOffAt }: EffectiveTimes): boolean {
  const dates = [opensAt, dueAt, cutOffAt].filter((at) => at !== null)
  return dates.every((at, index) => index === 0 || (dates[index - 1] ?? at) <= at)
}

type Kindest = (values: readonly (number | null)[]) => number | null

const MS_PER_MINUTE = 60_000

/** null, "no bound", is the kindest of all at either end */
const leastOf: Kindest = (values) => bounded(values, Math.min)
const mostOf: Kindest = (values) => bounded(values, Math.max)

function bounded(
  values: readonly (number | null)[],
  choose: (...bounds: number[]) => number,
): number | null {
  const bounds = values.filter((value) => value !== null)
  return bounds.length < values.length ? null : choose(...bounds)
}
