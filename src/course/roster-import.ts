import { failure, type Result, success } from '#lib/result.ts'
import { changedMember, type RosterChange, rosterChanges } from './roster-changes.ts'
import { type RowClash, rosterClashes } from './roster-clashes.ts'
import { type HeaderProblem, rosterColumns } from './roster-columns.ts'
import { type MatchFault, type PresentMember, rosterMatcher } from './roster-match.ts'
import { ROSTER_KEYS, type RosterMember } from './roster-member.ts'
import { type RosterRow, type RowFault, readRosterRow } from './roster-row.ts'
import { WHOLE_TIME_PERCENT } from './time-percent.ts'

/** @source judgement: beyond any one course; a larger file is the whole school's */
export const MOST_ROSTER_ROWS = 2000

/** `no-name`: somebody who is to be added needs one. */
export type RosterFault = RowFault | RowClash | MatchFault | 'no-name'

export type RosterNote =
  /** neither id number nor e-mail nor login id: importing the file again adds the person again */
  | 'nothing-to-match-by'
  /** a name is no proof of being the same person, so this one is added beside */
  | 'same-name-present'

type Outcome =
  | {
      readonly outcome: 'add'
      readonly member: RosterMember
      readonly notes: readonly RosterNote[]
    }
  | {
      readonly outcome: 'change'
      readonly memberId: string
      /** as it would be afterwards */
      readonly member: RosterMember
      readonly changes: readonly RosterChange[]
    }
  | { readonly outcome: 'same'; readonly memberId: string; readonly member: RosterMember }
  | {
      readonly outcome: 'fault'
      /** as they are written */
      readonly cells: readonly string[]
      readonly faults: readonly RosterFault[]
    }

/** What one row of the file would do. `line` counts the rows of the file, its header being 1. */
export type PreviewRow = Outcome & { readonly line: number }

export interface RosterPreview {
  readonly rows: readonly PreviewRow[]
  readonly counts: Readonly<Record<PreviewRow['outcome'], number>>
  /** headers of which nothing is read */
  readonly unread: readonly string[]
  /** titles of groups that are not there yet */
  readonly newGroups: readonly string[]
}

export type RosterProblem =
  | HeaderProblem
  | { readonly code: 'no-rows' }
  | { readonly code: 'too-many-rows'; readonly rows: number; readonly most: number }

/**
 * What importing a roster would do, before anything is done. A row is matched to a member by id number, e-mail or login
 * id, never by name. It says only what it says: an empty cell changes nothing, groups are added and none is taken away,
 * and members whom the file leaves out stay. A row with a fault does nothing; the others can be imported without it.
 * @param records of the whole file, the header first; rows without any text included, so that lines are counted right
 * @param present the members of the course, and the titles of all its groups
 */
export function rosterPreview(
  records: readonly (readonly string[])[],
  present: { readonly members: readonly PresentMember[]; readonly groups: readonly string[] },
): Result<RosterPreview, RosterProblem> {
  const [header, ...body] = records
  const lines = body
    .map((cells, index) => ({ line: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!header || lines.length === 0) return failure({ code: 'no-rows' })
  if (lines.length > MOST_ROSTER_ROWS)
    return failure({ code: 'too-many-rows', rows: lines.length, most: MOST_ROSTER_ROWS })
  const read = rosterColumns(header)
  if (!read.ok) return read

  const { columns, unread } = read.value
  const matched = rosterMatcher(present.members)
  const spelt = groupSpelling(present.groups)
  const readLines = lines.map(({ line, cells }) => {
    const { row, faults } = readRosterRow(cells, columns)
    const { member, faults: matchFaults } = matched(row)
    return {
      line,
      cells,
      member,
      memberId: member?.id ?? null,
      row: { ...row, groups: row.groups.map(spelt) },
      faults: [...faults, ...matchFaults],
    }
  })
  const clashes = rosterClashes(readLines)
  const names = new Set(present.members.map(({ name }) => name.toLowerCase()))
  const rows = readLines.map(({ line, cells, member, row, faults }, index): PreviewRow => {
    const all: RosterFault[] = [...faults, ...(clashes[index] ?? [])]
    if (all.length > 0) return { line, outcome: 'fault', cells, faults: all }
    if (member) return { line, ...changed(member, row) }
    if (row.name === null) return { line, outcome: 'fault', cells, faults: ['no-name'] }
    return { line, ...added({ ...row, name: row.name }, names) }
  })
  return success({
    rows,
    counts: countsOf(rows),
    unread,
    newGroups: newGroups(rows, present.groups),
  })
}

function changed(present: PresentMember, row: RosterRow): Outcome {
  const changes = rosterChanges(present, row)
  const member = changedMember(present, changes)
  if (changes.length === 0) return { outcome: 'same', memberId: present.id, member }
  return { outcome: 'change', memberId: present.id, member, changes }
}

function added(
  row: RosterRow & { readonly name: string },
  presentNames: ReadonlySet<string>,
): Outcome {
  const notes: RosterNote[] = []
  if (ROSTER_KEYS.every((key) => row[key] === null)) notes.push('nothing-to-match-by')
  if (presentNames.has(row.name.toLowerCase())) notes.push('same-name-present')
  const { role, timePercent } = row
  const member = {
    ...row,
    role: role ?? 'student',
    timePercent: timePercent ?? WHOLE_TIME_PERCENT,
  }
  return { outcome: 'add', member, notes }
}

/** "group a" is "Group A" where the course, or an earlier row, already spells it so. */
function groupSpelling(present: readonly string[]): (title: string) => string {
  const titles = new Map(present.map((title) => [title.toLowerCase(), title]))
  return (title) => {
    const known = titles.get(title.toLowerCase())
    if (known === undefined) titles.set(title.toLowerCase(), title)
    return known ?? title
  }
}

function countsOf(rows: readonly PreviewRow[]): RosterPreview['counts'] {
  const counts = { add: 0, change: 0, same: 0, fault: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

function newGroups(rows: readonly PreviewRow[], present: readonly string[]): readonly string[] {
  const wanted = rows.flatMap((row) => (row.outcome === 'fault' ? [] : row.member.groups))
  const there = new Set(present)
  return [...new Set(wanted)].filter((title) => !there.has(title))
}
