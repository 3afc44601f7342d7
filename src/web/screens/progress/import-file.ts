import { type ImportReport, importData } from '#web/data/import-data.ts'
import { importWords } from '#web/data/import-words.ts'
import { type DataFileFailure, readDataFile } from '#web/data/read-data-file.ts'
import type { Practice } from '#web/session/practice.ts'

/** Larger ones are not even read. @source judgement: a thousand long sessions are under it */
const MOST_BYTES = 256 * 1024 * 1024

/** How far a long import has come. */
export interface ImportStep {
  readonly done: number
  readonly of: number
}

export interface Brought {
  readonly words: readonly string[]
  readonly isTrouble: boolean
}

/**
 * Takes in a chosen file.
 * @param onStep told how far it is
 * @param signal calls it off between two sessions; what was taken stays
 * @returns what was taken and left, in sentences
 */
export async function importFile(
  practice: Pick<Practice, 'database'>,
  chosen: File,
  onStep: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<Brought> {
  const trouble = (words: string): Brought => ({ words: [words], isTrouble: true })
  if (chosen.size > MOST_BYTES) return trouble(TROUBLES['too-large'])
  const text = await chosen.text().catch(() => null)
  if (text === null) return trouble(TROUBLES.unreadable)
  const file = readDataFile(text)
  if (!file.ok) return trouble(TROUBLES[file.failure])
  const database = await practice.database()
  if (database === null) return trouble(TROUBLES['no-storage'])
  const report = await importData(database, file.value, (done, of) => onStep({ done, of }), signal)
  return { words: importWords(report), isTrouble: TROUBLING.has(report.stopped) }
}

/** Whoever calls it off knows it. */
const TROUBLING: ReadonlySet<ImportReport['stopped']> = new Set(['storage-full', 'storage-refused'])

const TROUBLES = {
  'not-a-data-file':
    'Nothing was imported: this is no file that “Export my data” made. Choose one named like third-chair-2026-03-04.json.',
  'newer-version':
    'Nothing was imported: the file was made by a newer version of Third Chair. Load this page again to get that version, then import once more.',
  'too-large': 'Nothing was imported: the file is far larger than all of somebody’s practice.',
  unreadable:
    'Nothing was imported: the file could not be read. It may have been moved or deleted.',
  'no-storage':
    'Nothing was imported: this browser keeps nothing, perhaps because the window is a private one.',
} as const satisfies Record<DataFileFailure | 'too-large' | 'unreadable' | 'no-storage', string>
