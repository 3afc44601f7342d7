/** Calls `then` once, `ms` milliseconds from now. @returns what calls it off */
export type After = (ms: number, then: () => void) => () => void

export const afterInBrowser: After = (ms, then) => {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}

/** The server sends a comment more often than this when it has nothing to say. @source judgement */
export const LONGEST_SILENCE_MS = 15_000

/** Longer than the server lets its model speak, so that its own fallback comes first. @source judgement */
export const LONGEST_TURN_MS = 45_000

export interface LineWatch {
  /** something came over the line */
  readonly signOfLife: () => void
  readonly stop: () => void
}

/** Hangs up on a line that has gone quiet, or that never comes to an end. */
export function watchLine(after: After, hangUp: () => void): LineWatch {
  const endTurn = after(LONGEST_TURN_MS, hangUp)
  let endSilence = after(LONGEST_SILENCE_MS, hangUp)
  return {
    signOfLife: () => {
      endSilence()
      endSilence = after(LONGEST_SILENCE_MS, hangUp)
    },
    stop: () => {
      endSilence()
      endTurn()
    },
  }
}
