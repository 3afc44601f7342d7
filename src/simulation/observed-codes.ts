import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { RecordedTurn } from './folded-session.ts'
import { MOST_OWN_CODES, type OwnReading, type ReadPlace } from './own-reading.ts'

/** @returns what the observer gave these words; null where it read no such segment */
export function observedAt(
  transcript: readonly RecordedTurn[],
  { index, start, end }: ReadPlace,
): readonly BehaviourCode[] | null {
  const turn = transcript[index]
  if (turn?.speaker !== 'trainee') return null
  const segment = turn.coded.segments.find((each) => each.start === start && each.end === end)
  return segment === undefined ? null : [...new Set(segment.marks.map(({ code }) => code))]
}

/** Whether a reading is of words that were read, and leaves the observer's record as it is. */
export function isAboutRecord(transcript: readonly RecordedTurn[], reading: OwnReading): boolean {
  const observed = observedAt(transcript, reading)
  return (
    observed !== null &&
    observed.join() === reading.observed.join() &&
    reading.own.length <= MOST_OWN_CODES
  )
}
