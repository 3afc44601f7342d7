import type { Imported } from './roster-import.tsx'

/** A spreadsheet runs a cell that begins so as a formula. @source conventions, grading.md §8.5 */
const RUNS = /^[=+\-@\t\r]/

/** The codes as a file for a mail merge, with the address to open. @param origin of this server */
export function codesCsv(codes: Imported['codes'], origin: string): string {
  const rows = [
    ['Name', 'Code', 'Link'],
    ...codes.map(({ name, code }) => [name, code, `${origin}/join/${code}`]),
  ]
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = RUNS.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
