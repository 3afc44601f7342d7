import { failure, type Result, success } from '#lib/result.ts'

const ROSTER_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'idNumber',
  'loginId',
  'role',
  'groups',
  'time',
] as const

export type RosterField = (typeof ROSTER_FIELDS)[number]

/** Which cell of a row holds a field, counted from 0. */
export type RosterColumns = Partial<Record<RosterField, number>>

export interface ReadHeader {
  readonly columns: RosterColumns
  /** headers of which nothing is read, as they are written */
  readonly unread: readonly string[]
}

export type HeaderProblem =
  /** nothing by which anybody could be added or found */
  | { readonly code: 'no-known-column' }
  | { readonly code: 'column-twice'; readonly field: RosterField }

/** Finds the columns of a roster by their header, in any order, in the spellings of registries and of Moodle and Canvas. */
export function rosterColumns(header: readonly string[]): Result<ReadHeader, HeaderProblem> {
  const fields = header.map((cell) => SPELLINGS.get(lettersOf(cell)) ?? null)
  const hasIdNumber = fields.includes('idNumber')
  const read = fields.map((field, index) =>
    field === null && !hasIdNumber && lettersOf(header[index] ?? '') === VAGUE ? 'idNumber' : field,
  )
  const columns: RosterColumns = {}
  for (const field of ROSTER_FIELDS) {
    const index = read.indexOf(field)
    if (index !== read.lastIndexOf(field)) return failure({ code: 'column-twice', field })
    if (index >= 0) columns[field] = index
  }
  if (!NEEDED.some((field) => field in columns)) return failure({ code: 'no-known-column' })
  return success({ columns, unread: header.filter((_, index) => read[index] === null) })
}

/** Somebody's number only where no other column says so: in Canvas' files it is a number of Canvas' own. */
const VAGUE = 'id'

const NEEDED = ['name', 'firstName', 'lastName', 'email', 'idNumber', 'loginId'] as const

const SPELLINGS: ReadonlyMap<string, RosterField> = new Map(
  Object.entries({
    name: ['name', 'fullname', 'displayname', 'student', 'studentname', 'participant'],
    firstName: ['firstname', 'first', 'givenname', 'givennames', 'forename', 'forenames'],
    lastName: ['lastname', 'last', 'surname', 'familyname'],
    email: ['email', 'emailaddress', 'mail', 'studentemail', 'primaryemail'],
    idNumber: [
      'idnumber',
      'idno',
      'studentid',
      'studentidnumber',
      'studentnumber',
      'studentno',
      'matriculationnumber',
      'registrationnumber',
      'sisuserid',
      'sisid',
    ],
    loginId: ['loginid', 'login', 'username', 'sisloginid', 'userid'],
    role: ['role', 'roles', 'courserole'],
    groups: ['group', 'groups', 'groupname', 'section', 'sections', 'seminargroup'],
    time: ['time', 'timemultiplier', 'multiplier', 'timepercent', 'extratime'],
  } satisfies Record<RosterField, readonly string[]>).flatMap(([field, spellings]) =>
    // Object.entries forgets that its keys are fields
    spellings.map((spelling) => [spelling, field as RosterField] as const),
  ),
)

const lettersOf = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
