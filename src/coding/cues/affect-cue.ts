import type { CueFinder } from './cue-sign.ts'
import { impliedFeeling } from './implied-feeling.ts'
import { statedFeeling } from './stated-feeling.ts'

/**
 * A feeling showed: said outright, felt in the body, or carried by what happened and what the client did.
 * @source clinical reference A3, affect cue
 */
export const affectCue: CueFinder = (reading) => {
  const stated = statedFeeling(reading)
  const implied = impliedFeeling(reading)
  if (stated === null || implied === null) return stated ?? implied
  return implied.confidence > stated.confidence ? implied : stated
}
