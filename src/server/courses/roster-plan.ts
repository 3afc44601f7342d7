import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { COURSES_ROUTES } from '#contract/api/courses.routes.ts'
import { rosterColumns } from '#course/roster-columns.ts'
import { type PreviewRow, rosterPreview } from '#course/roster-import.ts'
import type { PresentMember } from '#course/roster-match.ts'
import { ROSTER_KEYS, type RosterMember } from '#course/roster-member.ts'
import { readRosterRow } from '#course/roster-row.ts'
import type { Database } from '#store/tables.ts'
import { type RosterPresence, rosterPresence } from './roster-presence.ts'
import { rosterRecords } from './roster-records.ts'

type Preview = Fixed<
  z.output<(typeof COURSES_ROUTES)['POST /api/courses/:course/roster/preview']['answer']>
>

/** What importing a roster would do, and what of it has to be done. */
export interface RosterPlan {
  readonly preview: Preview
  readonly added: readonly RosterMember[]
  readonly changed: readonly { readonly memberId: string; readonly member: RosterMember }[]
  /** titles */
  readonly newGroups: readonly string[]
}

const unusable = (fault: string): RosterPlan => ({
  preview: { rows: [], faults: [fault], unread: [], newGroups: [] },
  added: [],
  changed: [],
  newGroups: [],
})

/**
 * Reads a roster against a course as it stands. Beyond what the roster itself says: somebody who was taken out and is
 * named again comes back; a name alone that stands on a nameless place already is that place, so that the same file
 * twice changes nothing; and who has attempts stays a student.
 */
export async function rosterPlan(
  database: Database,
  courseId: string,
  csv: string,
): Promise<RosterPlan> {
  const records = rosterRecords(csv)
  if (!records.ok) return unusable(records.failure)
  const present = await rosterPresence(database, courseId)
  const read = rosterPreview(records.value, present)
  if (!read.ok) return unusable(read.failure.code)
  const header = rosterColumns(records.value[0] ?? [])
  const columns = header.ok ? header.value.columns : {}
  const rows = read.value.rows.map((row) => settled(row, present))
  return {
    preview: {
      faults: [],
      unread: read.value.unread.filter((heading) => heading.trim() !== ''),
      newGroups: read.value.newGroups,
      rows: rows.map((row) => {
        if (row.outcome !== 'fault')
          return {
            ...shownRow(row, row.member, changesOf(row, present)),
            notes: row.outcome === 'add' ? row.notes : [],
          }
        const cells = records.value[row.line - 1] ?? []
        const said = 'cells' in row ? readRosterRow(cells, columns).row : row.member
        return { ...shownRow(row, said, []), faults: row.faults, said: cells }
      }),
    },
    added: rows.flatMap((row) => (row.outcome === 'add' ? [row.member] : [])),
    changed: rows.flatMap((row) => (row.outcome === 'change' ? [row] : [])),
    newGroups: read.value.newGroups,
  }
}

type PlannedRow =
  | PreviewRow
  | {
      readonly outcome: 'fault'
      readonly line: number
      readonly member: RosterMember
      readonly faults: readonly ['has-attempts']
    }

function settled(read: PreviewRow, present: RosterPresence): PlannedRow {
  const place = read.outcome === 'add' ? placeByNameAlone(read.member, present.members) : null
  const row: PreviewRow =
    place === null ? read : { outcome: 'same', line: read.line, memberId: place.id, member: place }
  if (row.outcome === 'same' && present.removed.has(row.memberId))
    return { ...row, outcome: 'change', changes: [] }
  if (row.outcome !== 'change') return row
  const leavesStudents = row.changes.some(
    ({ field, from, to }) => field === 'role' && from === 'student' && to !== 'student',
  )
  return leavesStudents && present.withWork.has(row.memberId)
    ? { outcome: 'fault', line: row.line, member: row.member, faults: ['has-attempts'] }
    : row
}

function placeByNameAlone(
  added: RosterMember,
  members: readonly PresentMember[],
): PresentMember | null {
  const isNameAlone = (member: RosterMember) => ROSTER_KEYS.every((key) => member[key] === null)
  if (!isNameAlone(added)) return null
  const name = added.name.toLowerCase()
  return members.find((each) => isNameAlone(each) && each.name.toLowerCase() === name) ?? null
}

function changesOf(row: PlannedRow, present: RosterPresence): readonly string[] {
  if (row.outcome !== 'change') return []
  const fields = row.changes.map(({ field }) => field)
  return present.removed.has(row.memberId) ? [...fields, 'isRemoved'] : fields
}

const shownRow = (
  { line, outcome }: Pick<PlannedRow, 'line' | 'outcome'>,
  said: Partial<RosterMember> | ReturnType<typeof readRosterRow>['row'],
  changes: readonly string[],
): Preview['rows'][number] => ({
  line,
  outcome,
  name: said.name ?? '',
  email: said.email ?? null,
  idNumber: said.idNumber ?? null,
  role: said.role ?? null,
  groups: said.groups ?? [],
  timePercent: said.timePercent ?? null,
  changes,
  notes: [],
  faults: [],
  said: [],
})
