import { z } from 'zod'
import { EVENT_SCHEMAS } from '#contract/journal-event.schema.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { JOURNAL_VERSION, type JournalEntry } from '#simulation/journal.ts'

/** An event of another version, or of a type that this one does not know, is left for others to name. */
const entrySchema = z
  .looseObject({
    schemaVersion: z.number(),
    session: z.string(),
    index: z.int().min(0),
    at: z.number(),
    event: z.looseObject({ type: z.string() }),
  })
  .superRefine(({ schemaVersion, event }, { addIssue }) => {
    if (schemaVersion !== JOURNAL_VERSION || !isKnown(event.type)) return
    for (const { path, message } of EVENT_SCHEMAS[event.type].safeParse(event).error?.issues ?? [])
      addIssue({ code: 'custom', path: ['event', ...path], message })
  })

const isKnown = (type: string): type is keyof typeof EVENT_SCHEMAS =>
  Object.hasOwn(EVENT_SCHEMAS, type)

/** @returns the entries of a journal in JSON lines, or a sentence that names the line and what is wrong with it */
export function readJournal(text: string): Result<readonly JournalEntry[], string> {
  const entries: JournalEntry[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = readEntry(line)
    if (!entry.ok) return failure(`line ${at + 1} ${entry.failure}`)
    if (entry.value.schemaVersion !== JOURNAL_VERSION)
      return failure(
        `line ${at + 1} has journal version ${entry.value.schemaVersion}; this program reads version ${JOURNAL_VERSION}`,
      )
    entries.push(entry.value)
  }
  return entries.length === 0 ? failure('the journal is empty') : success(entries)
}

function readEntry(line: string): Result<JournalEntry, string> {
  const json = parsed(line)
  const entry = entrySchema.safeParse(json)
  // An event of a known type was checked against its schema; one of an unknown type is reported by the fold.
  if (entry.success) return success(entry.data as unknown as JournalEntry)
  const place = entry.error.issues[0]?.path.join('.')
  return failure(`is not an entry of a journal${place ? `: ${place} is not as expected` : ''}`)
}

/** @returns undefined where the line is not JSON, which is no entry either */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
