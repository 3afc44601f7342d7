import type { RowClash } from '#course/roster-clashes.ts'
import type { RosterNote, RosterProblem } from '#course/roster-import.ts'
import type { MatchFault } from '#course/roster-match.ts'
import type { RowFault } from '#course/roster-row.ts'
import type { Answered } from '#web/api/ask.ts'

type Row = Answered<'POST /api/courses/:course/roster/preview'>['rows'][number]

export const OUTCOME_WORDS = {
  add: 'Will be added',
  change: 'Will be changed',
  same: 'Stays as it is',
  fault: 'Cannot be imported',
} as const satisfies Record<Row['outcome'], string>

const FAULTS: Readonly<Record<string, string>> = {
  'bad-email': 'What stands under e-mail is no e-mail address.',
  'unknown-role': 'The role is none of student, marker and instructor.',
  'bad-time': 'The time is no multiplier: write 1.25 or 125 %.',
  'too-long': 'Something is longer than 200 characters.',
  'matches-several-members': 'Its number, e-mail and login belong to different people here.',
  'id-number-differs': 'The person found by it has another number here.',
  'duplicate-row': 'It says what an earlier line says.',
  'id-number-twice': 'Another line has the same number.',
  'email-twice': 'Another line has the same e-mail address.',
  'login-id-twice': 'Another line has the same login.',
  'member-twice': 'Another line is about the same person.',
  'no-name': 'The name is missing.',
  'has-attempts': 'This person has attempts here, so they stay a student.',
} satisfies Record<RowFault | MatchFault | RowClash | 'no-name' | 'has-attempts', string>

const NOTES: Readonly<Record<string, string>> = {
  'nothing-to-match-by':
    'Without number, e-mail and login: a later roster cannot tell that this is the same person.',
  'same-name-present': 'Somebody of this name is here already, and this one is added beside.',
} satisfies Record<RosterNote, string>

const FILE_FAULTS: Readonly<Record<string, string>> = {
  'no-known-column':
    'No column is known by its heading. The first line must name them: name, e-mail, ID number, role, group, time.',
  'column-twice': 'Two columns have the same heading.',
  'no-rows': 'There is no line below the headings.',
  unreadable:
    'This is no table that can be read: look for a quotation mark that is opened and never closed.',
  'too-many-rows': 'That is more than 2,000 lines: import it in parts.',
} satisfies Record<RosterProblem['code'] | 'unreadable', string>

const FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'e-mail',
  idNumber: 'number',
  loginId: 'login',
  role: 'role',
  timePercent: 'time',
  groups: 'groups',
}

/** A code that this page does not know yet is shown as it is: better than nothing. */
export const faultWords = (code: string): string => FAULTS[code] ?? code
export const noteWords = (code: string): string => NOTES[code] ?? code
export const fileFaultWords = (code: string): string => FILE_FAULTS[code] ?? code
export const fieldWords = (field: string): string => FIELDS[field] ?? field
