import type { Practice } from '#web/session/practice.ts'
import { onlyInPage } from './export-data.ts'
import { foldedSummary } from './folded-summary.ts'
import { type KeptSummaries, keptSummaries } from './kept-summaries.ts'

/**
 * The figures of all finished sessions of this student: those of the device, and those that this tab alone holds.
 * @param onStep told before each session that has to be read, how many are read of how many
 * @throws DOMException where the browser's storage fails
 */
export async function ownSummaries(
  practice: Practice,
  onStep?: (read: number, of: number) => void,
): Promise<KeptSummaries> {
  const database = await practice.database()
  const kept = database ? await keptSummaries(database, onStep) : { summaries: [], unread: 0 }
  const inPage = (await onlyInPage(practice)).map((each) =>
    foldedSummary(each.kept, each.compiled, each.journal),
  )
  const summaries = [...kept.summaries, ...inPage.filter((each) => typeof each === 'object')]
  const once = new Map(summaries.map((each) => [each.session, each]))
  return { summaries: [...once.values()], unread: kept.unread }
}
