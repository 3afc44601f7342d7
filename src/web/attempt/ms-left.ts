import type { Fixed } from '#contract/api/api-types.ts'
import type { AttemptView } from '#contract/api/attempts.routes.ts'

/**
 * @param sinceMs since the attempt was told, by the page's own clock
 * @returns until time is up or, once it is, until nothing can be submitted any more; null where there is no such bound
 */
export function msLeft(
  { state, deadlineAt, graceUntil, now }: Fixed<AttemptView>,
  sinceMs: number,
): number | null {
  const bound = state === 'overdue' ? graceUntil : deadlineAt
  return bound === null ? null : Math.max(0, bound - now - sinceMs)
}
