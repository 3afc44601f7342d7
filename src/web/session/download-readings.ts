import { candidateLines } from '#feedback/candidate-lines.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { handOut } from './hand-out.ts'

/**
 * Hands the student what they read otherwise than the observer: candidate lines for its corpus, made in the page.
 * @param at the day that the file is named after
 */
export function downloadReadings(folded: FoldedSession, session: string, at = new Date()): void {
  const lines = candidateLines(folded, session).map((line) => `${JSON.stringify(line)}\n`)
  const id = folded.header.scenario.id.replaceAll(/[^a-z0-9-]/g, '')
  handOut(
    `third-chair-readings-${id}-${at.toISOString().slice(0, 10)}.jsonl`,
    new Blob(lines, { type: 'application/jsonl' }),
  )
}
