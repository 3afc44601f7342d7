/** Time and timers of a queue, so that a test can be at any time. */
export interface JobClock {
  /** milliseconds since 1970 */
  readonly now: () => number
  readonly setTimeout: (run: () => void, afterMs: number) => unknown
  readonly clearTimeout: (timer: unknown) => void
  readonly setInterval: (run: () => void, everyMs: number) => unknown
  readonly clearInterval: (timer: unknown) => void
}

type Timer = ReturnType<typeof setTimeout>

export const SYSTEM_CLOCK: JobClock = {
  now: Date.now,
  setTimeout: (run, afterMs) => setTimeout(run, afterMs),
  clearTimeout: (timer) => clearTimeout(timer as Timer),
  setInterval: (run, everyMs) => setInterval(run, everyMs),
  clearInterval: (timer) => clearInterval(timer as Timer),
}
