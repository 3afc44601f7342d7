import type { JournalEntry } from '#simulation/journal.ts'
import { handOut } from './hand-out.ts'

/** Hands the student their journal as JSON lines, made in the page. @param at the day that the file is named after */
export function downloadJournal(entries: readonly JournalEntry[], at = new Date()): void {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`)
  handOut(journalName(entries, at), new Blob(lines, { type: 'application/jsonl' }))
}

/** @returns a file name such as `third-chair-friend-request-2026-03-04.jsonl`, of nothing but letters, digits and hyphens */
export function journalName([first]: readonly JournalEntry[], at: Date): string {
  const id = first?.event.type === 'session.opened' ? first.event.header.scenario.id : 'session'
  return `third-chair-${id.replaceAll(/[^a-z0-9-]/g, '')}-${at.toISOString().slice(0, 10)}.jsonl`
}
