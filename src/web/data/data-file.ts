import type { DrillEntry } from '#feedback/drills/drill-record.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { KeptSession } from '#web/session/practice-database.ts'
import type { PlacedWords } from '#web/session/private-words.ts'

export const DATA_FILE_FORMAT = 'third-chair-data'

/** Raised whenever a reader of this version would misunderstand the file; what is merely added is left alone by it. */
export const DATA_FILE_VERSION = 1

/**
 * All that a student has on one device, as one JSON file that another browser takes in.
 *
 * | Key | Holds |
 * |---|---|
 * | `format`, `version` | `"third-chair-data"`, 1 |
 * | `exportedAt` | ISO 8601 |
 * | `sessions` | each as the shelf lists it, with its journal, whatever state it is in; tries are in the journal |
 * | `scenarios` | the scenarios as they were when the sessions began, by content hash |
 * | `words` | the student's private words: notes, drafts, what was kept of a look within, the text under review |
 * | `drills` | every step of every drill; what comes back when follows from them |
 * | `openLevels` | difficulty levels opened beyond those open to everybody: 4, 5 |
 *
 * Not in it: Studio's files, settings of the page, graded work (a server has that), and figures that follow from
 * journals. A file of an older version is brought up to this one when it is read; a newer one is refused.
 */
export interface DataFile {
  readonly format: typeof DATA_FILE_FORMAT
  readonly version: typeof DATA_FILE_VERSION
  readonly exportedAt: string
  readonly sessions: readonly SessionRecord[]
  readonly scenarios: readonly CompiledScenario[]
  readonly words: readonly PlacedWords[]
  readonly drills: readonly DrillEntry[]
  readonly openLevels: readonly (4 | 5)[]
}

export interface SessionRecord {
  readonly kept: KeptSession
  /** in the order of `index` */
  readonly journal: readonly JournalEntry[]
}

/** @returns a file name such as `third-chair-2026-03-04.json` */
export const dataFileName = (at: Date): string =>
  `third-chair-${at.toISOString().slice(0, 10)}.json`
