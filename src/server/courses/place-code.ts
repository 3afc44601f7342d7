import {
  isJoinCode,
  JOIN_CODE_BYTES,
  JOIN_CODE_LENGTH,
  joinCode,
  shownJoinCode,
} from '#course/join-code.ts'
import { sha256 } from '#scenario/sha256.ts'

/** What one person takes a place of a roster by: twice as long as the code of a course, 69 bits. */
export interface PlaceCode {
  /** as it is handed out, this once: "HJKM-3479-CDFG-WXRT" */
  readonly shown: string
  /** what is kept */
  readonly hash: string
}

export function placeCode(random: (bytes: number) => Uint8Array): PlaceCode {
  const halves = [joinCode(random(JOIN_CODE_BYTES)), joinCode(random(JOIN_CODE_BYTES))]
  return { shown: halves.map(shownJoinCode).join('-'), hash: placeCodeHash(halves.join('')) }
}

/** @param code as `normaliseJoinCode` gives it */
export const placeCodeHash = (code: string): string => sha256(`third-chair place ${code}`)

/** Whether a text could be such a code. */
export const isPlaceCode = (code: string): boolean =>
  isJoinCode(code.slice(0, JOIN_CODE_LENGTH)) && isJoinCode(code.slice(JOIN_CODE_LENGTH))
