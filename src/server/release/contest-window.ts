import type { MarkedAttempt } from '#server/marking/marked-attempt.ts'

const A_DAY_MS = 86_400_000

/** Until when a student may contest; not while the mark is being looked at again. */
export function contestWindow(
  { attempt, settings }: Pick<MarkedAttempt, 'attempt' | 'settings'>,
  now: number,
): { readonly until: number | null; readonly isOpen: boolean } {
  if (attempt.released_at === null || settings.contestDays === 0)
    return { until: null, isOpen: false }
  const until = attempt.released_at + settings.contestDays * A_DAY_MS
  return { until, isOpen: attempt.marking_state === 'released' && now < until }
}
