import type { JournalEntry } from '#simulation/journal.ts'

/** Hands the student their journal as JSON lines, made in the page. */
export function downloadJournal(entries: readonly JournalEntry[], name: string): void {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`)
  const address = URL.createObjectURL(new Blob(lines, { type: 'application/jsonl' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.jsonl`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** @returns a file name such as `third-chair-friend-request-2026-03-04` */
export const journalName = (scenarioId: string, startedAt: Date): string =>
  `third-chair-${scenarioId}-${startedAt.toISOString().slice(0, 10)}`
