import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** Words of a reply as the observer cut them: UTF-16 offsets of one segment. */
export interface ReadPlace {
  /** index of the reply in the transcript */
  readonly index: number
  readonly start: number
  readonly end: number
}

/** What the student says that words of theirs did: beside the observer's reading, never in its place. */
export interface OwnReading extends ReadPlace {
  /** codes that the observer gave these words, each once; empty where it gave none */
  readonly observed: readonly BehaviourCode[]
  /** codes that the student gives them, at most `MOST_OWN_CODES`; empty for none of the 26 */
  readonly own: readonly BehaviourCode[]
  /** why, in the student's words; may be empty */
  readonly note: string
}

/** @source clinical reference B1: one to three codes a segment */
export const MOST_OWN_CODES = 3

/** The most UTF-16 units in the sentence that says why. @source judgement */
export const LONGEST_NOTE = 500

export const isSamePlace = (one: ReadPlace, other: ReadPlace): boolean =>
  one.index === other.index && one.start === other.start && one.end === other.end

/** The readings in force after one more: the last word on a place counts, and a withdrawn one leaves nothing. */
export function withReading(
  readings: readonly OwnReading[],
  { reading, withdrawn }: { readonly reading: OwnReading; readonly withdrawn: boolean },
): readonly OwnReading[] {
  const others = readings.filter((each) => !isSamePlace(each, reading))
  return [...others, ...(withdrawn ? [] : [reading])].toSorted(
    (one, other) => one.index - other.index || one.start - other.start,
  )
}
