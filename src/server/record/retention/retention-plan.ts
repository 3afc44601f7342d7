const DAY_MS = 86_400_000

/** Time enough to look at what will go and to keep what must be kept. @source judgement */
export const WARNING_DAYS = 30

/** What of a course its retention rests on; all times milliseconds since 1970. */
export interface RetainedCourse {
  readonly archived_at: number | null
  readonly retention_days: number | null
  readonly purge_warned_at: number | null
  readonly purged_at: number | null
}

export interface RetentionPlan {
  readonly warnAt: number
  /** null: its instructors have not been warned of this purge */
  readonly warnedAt: number | null
  /** never sooner than the days of warning after the warning */
  readonly purgeAt: number
}

/**
 * When a course will be purged.
 * @returns null where it never is by itself, or has been since it was archived. A warning that was given before the
 *   course was archived again, or before its retention was made longer, was about another purge.
 */
export function retentionPlan(
  { archived_at, retention_days, purge_warned_at, purged_at }: RetainedCourse,
  now: number,
): RetentionPlan | null {
  if (archived_at === null || retention_days === null) return null
  if (purged_at !== null && purged_at >= archived_at) return null
  const wished = archived_at + retention_days * DAY_MS
  const warning = WARNING_DAYS * DAY_MS
  const warnAt = Math.max(archived_at, wished - warning)
  const warnedAt = purge_warned_at !== null && purge_warned_at >= warnAt ? purge_warned_at : null
  const purgeAt = Math.max(wished, (warnedAt ?? Math.max(warnAt, now)) + warning)
  return { warnAt, warnedAt, purgeAt }
}
