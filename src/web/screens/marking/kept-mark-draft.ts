import { readDraft, writeDraft } from '#web/course/draft.ts'
import { hasUnsaved, type MarkDraft } from './mark-draft.ts'

/** Where a marker's unsaved marks of one attempt outlive a reload. Two people at one computer have two such places. */
export const markDraftPlace = (attempt: string, person: string): string =>
  `marking/${attempt}/${person}`

export function readMarkDraft(place: string): MarkDraft | null {
  const kept = readDraft(place)
  // Written by this file alone.
  return kept === null ? null : (JSON.parse(kept) as MarkDraft)
}

/** What the server has need not be kept here. */
export function keepMarkDraft(place: string, draft: MarkDraft): void {
  const isToKeep = hasUnsaved(draft) || draft.reason !== '' || draft.sent !== null
  writeDraft(place, isToKeep ? JSON.stringify(draft) : null)
}
