import { type After, LONGEST_SILENCE_MS } from '#web/voice/line-watch.ts'

interface SilenceWatch {
  /** something came over the line */
  readonly signOfLife: () => void
  readonly stop: () => void
}

/** Hangs up on a line that has gone quiet. One that shows signs of life may take its time: the student can stop it. */
export function watchSilence(after: After, hangUp: () => void): SilenceWatch {
  let callOff = after(LONGEST_SILENCE_MS, hangUp)
  return {
    signOfLife: () => {
      callOff()
      callOff = after(LONGEST_SILENCE_MS, hangUp)
    },
    stop: () => callOff(),
  }
}
