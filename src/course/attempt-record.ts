import { invariant } from '#lib/invariant.ts'
import {
  ATTEMPT_RECORD_FORMAT,
  ATTEMPT_RECORD_VERSION,
  type AttemptRecord,
} from './attempt-record.schema.ts'
import { gradeOf } from './grade.ts'
import { isMarkable } from './is-markable.ts'

/** A record without what follows from the rest of it. */
export type AttemptRecordParts = Omit<AttemptRecord, 'format' | 'formatVersion' | 'grade'>

/**
 * The record of one attempt for export: what stood at each time, in the order of time, and the grade that follows from it.
 * @throws Invariant where more than one mark is final
 * @source clinical reference F-04, F-14; conventions, grading.md §10
 */
export function attemptRecord(parts: AttemptRecordParts): AttemptRecord {
  const finals = parts.marks.filter(({ isFinal }) => isFinal)
  invariant(finals.length <= 1, 'one mark of an attempt stands, not several')
  const standing = isMarkable(parts.attempt) ? (finals[0]?.mark ?? null) : null
  return {
    format: ATTEMPT_RECORD_FORMAT,
    formatVersion: ATTEMPT_RECORD_VERSION,
    ...parts,
    grade: gradeOf(standing, parts.skills),
    proposals: parts.proposals.toSorted((a, b) => a.madeAt - b.madeAt),
    marks: parts.marks.toSorted((a, b) => a.savedAt - b.savedAt),
    history: parts.history.toSorted((a, b) => a.at - b.at),
    contests: parts.contests.toSorted((a, b) => a.openedAt - b.openedAt),
  }
}
