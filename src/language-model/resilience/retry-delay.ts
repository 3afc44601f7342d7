import type { ModelFailure } from '#language-model/model-failure.ts'

/** @source judgement: a student waits for each of them */
export const MOST_RETRIES = 2
/** Milliseconds of waiting before all retries together. @source judgement: nobody waits longer for the first word */
export const MOST_WAITING_MS = 5_000
/** Milliseconds; doubled for each retry. @source judgement, to be validated */
const FIRST_DELAY_MS = 300

/**
 * How long to wait before the same request is sent again.
 * @param retry 0 for the first
 * @param waitedMs before earlier retries of this request
 * @param random 0 inclusive to 1 exclusive
 * @returns milliseconds; null where it is not to be sent again, or the server wants a longer wait than anybody has
 */
export function retryDelay(
  failure: ModelFailure,
  retry: number,
  waitedMs: number,
  random: number,
): number | null {
  if (failure.isPassing !== true || retry >= MOST_RETRIES) return null
  const jittered = FIRST_DELAY_MS * 2 ** retry * (0.5 + random)
  const delay = Math.max((failure.retryAfterSeconds ?? 0) * 1_000, Math.round(jittered))
  return waitedMs + delay > MOST_WAITING_MS ? null : delay
}
