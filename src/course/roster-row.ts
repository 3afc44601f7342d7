import { z } from 'zod'
import type { CourseRole } from './course-role.ts'
import type { RosterColumns, RosterField } from './roster-columns.ts'
import { timePercentFrom } from './time-percent.ts'

/** What a row says, with nothing filled in: null where there is no such column, or an empty cell. */
export interface RosterRow {
  readonly name: string | null
  readonly email: string | null
  readonly idNumber: string | null
  readonly loginId: string | null
  readonly role: CourseRole | null
  readonly timePercent: number | null
  readonly groups: readonly string[]
}

export type RowFault = 'bad-email' | 'unknown-role' | 'bad-time' | 'too-long'

export interface ReadRow {
  readonly row: RosterRow
  readonly faults: readonly RowFault[]
}

/** @source judgement: far beyond any name, number or title that is one */
const LONGEST_CELL = 200

export function readRosterRow(cells: readonly string[], columns: RosterColumns): ReadRow {
  const cell = (field: RosterField): string | null => {
    const index = columns[field]
    const text = index === undefined ? '' : tidied(cells[index] ?? '')
    return text === '' ? null : text
  }
  const faults = new Set<RowFault>()
  const checked = <Value>(
    field: RosterField,
    read: (text: string) => Value | null,
    fault: RowFault,
  ) => {
    const text = cell(field)
    const value = text === null ? null : read(text)
    if (text !== null && value === null) faults.add(fault)
    return value
  }
  const parts = [cell('firstName'), cell('lastName')].filter((part) => part !== null)
  const row: RosterRow = {
    name: cell('name') ?? (parts.length > 0 ? parts.join(' ') : null),
    email: checked('email', emailFrom, 'bad-email'),
    idNumber: cell('idNumber'),
    loginId: cell('loginId'),
    role: checked('role', roleFrom, 'unknown-role'),
    timePercent: checked('time', timePercentFrom, 'bad-time'),
    groups: groupsFrom(cell('groups') ?? ''),
  }
  const texts = [row.name, row.idNumber, row.loginId, ...row.groups]
  if (texts.some((text) => text !== null && text.length > LONGEST_CELL)) faults.add('too-long')
  return { row, faults: [...faults] }
}

/** Without control characters, which no name has and Postgres keeps no NUL of. */
const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const emailFrom = (text: string): string | null => z.email().max(254).safeParse(text).data ?? null

const roleFrom = (text: string): CourseRole | null =>
  ROLES.get(text.toLowerCase().replace(/[^a-z]/g, '')) ?? null

function groupsFrom(text: string): readonly string[] {
  const titles = text.split(';').map((title) => title.trim())
  const byTitle = new Map<string, string>()
  for (const title of titles)
    if (title !== '' && !byTitle.has(title.toLowerCase())) byTitle.set(title.toLowerCase(), title)
  return [...byTitle.values()]
}

const ROLES: ReadonlyMap<string, CourseRole> = new Map<string, CourseRole>([
  ['student', 'student'],
  ['learner', 'student'],
  ['participant', 'student'],
  ['trainee', 'student'],
  ['studentenrollment', 'student'],
  ['marker', 'marker'],
  ['grader', 'marker'],
  ['assessor', 'marker'],
  ['tutor', 'marker'],
  ['ta', 'marker'],
  ['teachingassistant', 'marker'],
  ['taenrollment', 'marker'],
  ['noneditingteacher', 'marker'],
  ['instructor', 'instructor'],
  ['teacher', 'instructor'],
  ['editingteacher', 'instructor'],
  ['lecturer', 'instructor'],
  ['teacherenrollment', 'instructor'],
])
