import type { JournalEntry } from '#simulation/journal.ts'

/** Hands the student their journal as JSON lines, made in the page. @param at the day that the file is named after */
export function downloadJournal(entries: readonly JournalEntry[], at = new Date()): void {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`)
  const address = URL.createObjectURL(new Blob(lines, { type: 'application/jsonl' }))
  const link = document.createElement('a')
  link.href = address
  link.download = journalName(entries, at)
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** @returns a file name such as `third-chair-friend-request-2026-03-04.jsonl`, of nothing but letters, digits and hyphens */
export function journalName([first]: readonly JournalEntry[], at: Date): string {
  const id = first?.event.type === 'session.opened' ? first.event.header.scenario.id : 'session'
  return `third-chair-${id.replaceAll(/[^a-z0-9-]/g, '')}-${at.toISOString().slice(0, 10)}.jsonl`
}
