import { z } from 'zod'
import { failure, type Result, success } from '#lib/result.ts'
import { JOURNAL_VERSION, type JournalEntry } from '#simulation/journal.ts'

/** The outside of an entry. What an event holds is checked by the fold, which reports it with its index. */
const entrySchema = z.looseObject({
  schemaVersion: z.number(),
  session: z.string(),
  index: z.int().min(0),
  at: z.number(),
  event: z.looseObject({ type: z.string() }),
})

/** @returns the entries of a journal in JSON lines, or a sentence that names the line that is no entry */
export function readJournal(text: string): Result<readonly JournalEntry[], string> {
  const entries: JournalEntry[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = entryOf(line)
    if (entry === null) return failure(`line ${at + 1} is not an entry of a journal`)
    if (entry.schemaVersion !== JOURNAL_VERSION)
      return failure(
        `line ${at + 1} has journal version ${entry.schemaVersion}; this program reads version ${JOURNAL_VERSION}`,
      )
    entries.push(entry)
  }
  return entries.length === 0 ? failure('the journal is empty') : success(entries)
}

function entryOf(line: string): JournalEntry | null {
  try {
    const entry = entrySchema.safeParse(JSON.parse(line))
    // The fold checks the event; here it is only known to have a type.
    return entry.success ? (entry.data as unknown as JournalEntry) : null
  } catch {
    return null
  }
}
