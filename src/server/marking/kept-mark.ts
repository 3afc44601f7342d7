import type { Mark } from '#course/mark.schema.ts'
import { standingInMark } from '#course/standing.ts'
import type { Skill } from '#scenario/skill.ts'
import type { MarkingTables } from '#store/tables/marking-tables.ts'
import type { Database } from '#store/tables.ts'

/** What one member of staff has entered for an attempt. */
export interface KeptMark {
  readonly attemptId: string
  readonly markerId: string
  readonly mark: Mark
  readonly version: number
  readonly savedAt: number
  readonly proposalSeenAt: number | null
  readonly isFinal: boolean
}

export async function keptMarks(
  database: Database,
  attemptIds: readonly string[],
): Promise<readonly KeptMark[]> {
  if (attemptIds.length === 0) return []
  const rows = await database
    .selectFrom('marks')
    .selectAll()
    .where('attempt_id', 'in', attemptIds)
    .execute()
  return rows.map(keptMark)
}

export const finalMark = (marks: readonly KeptMark[]): KeptMark | null =>
  marks.find(({ isFinal }) => isFinal) ?? null

export const markBy = (marks: readonly KeptMark[], markerId: string | null): KeptMark | null =>
  marks.find((mark) => mark.markerId === markerId) ?? null

/** Every skill that counts has been looked at. */
export const isWhole = (mark: Mark, skills: readonly Skill[]): boolean =>
  skills.every((skill) => standingInMark(mark, skill).status !== 'not-looked-at')

export const needsAPerson = (mark: Mark, skills: readonly Skill[]): boolean =>
  skills.some((skill) => standingInMark(mark, skill).status === 'needs-a-person')

/** What stands in the row was checked when it was kept. */
const keptMark = (row: MarkingTables['marks']): KeptMark => ({
  attemptId: row.attempt_id,
  markerId: row.marker_id,
  mark: JSON.parse(row.mark) as Mark,
  version: row.version,
  savedAt: row.saved_at,
  proposalSeenAt: row.proposal_seen_at,
  isFinal: row.is_final === 1,
})
