import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_ROSTER_ROWS, rosterPreview } from './roster-import.ts'
import type { PresentMember } from './roster-match.ts'

const HEADER = ['Name', 'E-mail', 'ID number', 'Login ID', 'Role', 'Group', 'Time']

const aoife: PresentMember = {
  id: 'm1',
  name: 'Aoife Murphy',
  email: 'aoife@example.com',
  idNumber: '0042',
  loginId: null,
  role: 'student',
  timePercent: 125,
  groups: ['Monday'],
}
const brendan: PresentMember = {
  ...aoife,
  id: 'm2',
  name: 'Brendan Walsh',
  email: 'brendan@example.com',
  idNumber: null,
  timePercent: 100,
  groups: [],
}
const present = { members: [aoife, brendan], groups: ['Monday', 'Tuesday'] }

const rowsOf = (...rows: readonly (readonly string[])[]) => {
  const preview = rosterPreview([HEADER, ...rows], present)
  return preview.ok ? preview.value.rows : preview.failure
}
const faultsOf = (...rows: readonly (readonly string[])[]) => {
  const preview = rosterPreview([HEADER, ...rows], present)
  if (!preview.ok) return preview.failure
  return preview.value.rows.map((row) => (row.outcome === 'fault' ? row.faults : []))
}
const withoutId = ({ id: _, ...member }: PresentMember) => member

describe('Roster preview', () => {
  test('adds, changes, leaves and refuses, row by row, and counts them', () => {
    const preview = rosterPreview(
      [
        [...HEADER, 'Colour'],
        ['Cara Byrne', 'cara@example.com', '77', 'cbyrne', '', 'tuesday;Evening', '1.5'],
        ['Aoife Murphy', '', '0042', '', '', 'evening', ''],
        ['', '', '', '', '', '', ''],
        ['Brendan Walsh', 'BRENDAN@example.com'],
        ['', 'dara@example.com'],
      ],
      { ...present, members: [aoife, { ...brendan, email: 'BRENDAN@example.com' }] },
    )
    const cara = {
      name: 'Cara Byrne',
      email: 'cara@example.com',
      idNumber: '77',
      loginId: 'cbyrne',
      role: 'student',
      timePercent: 150,
      groups: ['Tuesday', 'Evening'],
    }
    expect(preview).toEqual({
      ok: true,
      value: {
        rows: [
          { line: 2, outcome: 'add', member: cara, notes: [] },
          {
            line: 3,
            outcome: 'change',
            memberId: 'm1',
            member: { ...withoutId(aoife), groups: ['Monday', 'Evening'] },
            changes: [{ field: 'groups', from: ['Monday'], to: ['Monday', 'Evening'] }],
          },
          {
            line: 5,
            outcome: 'same',
            memberId: 'm2',
            member: { ...withoutId(brendan), email: 'BRENDAN@example.com' },
          },
          {
            line: 6,
            outcome: 'fault',
            cells: ['', 'dara@example.com'],
            faults: ['no-name'],
          },
        ],
        counts: { add: 1, change: 1, same: 1, fault: 1 },
        unread: ['Colour'],
        newGroups: ['Evening'],
      },
    })
  })

  test('finds a member by e-mail in any case, and gives it the number it lacked', () => {
    expect(
      rowsOf(['Brendan P. Walsh', 'Brendan@Example.com', '99', '', 'marker', '', '2']),
    ).toEqual([
      {
        line: 2,
        outcome: 'change',
        memberId: 'm2',
        member: {
          ...withoutId(brendan),
          name: 'Brendan P. Walsh',
          email: 'Brendan@Example.com',
          idNumber: '99',
          role: 'marker',
          timePercent: 200,
        },
        changes: [
          { field: 'name', from: 'Brendan Walsh', to: 'Brendan P. Walsh' },
          { field: 'email', from: 'brendan@example.com', to: 'Brendan@Example.com' },
          { field: 'idNumber', from: null, to: '99' },
          { field: 'role', from: 'student', to: 'marker' },
          { field: 'timePercent', from: 100, to: 200 },
        ],
      },
    ])
  })

  test('never matches by name: who has the same name is added beside, with a note', () => {
    const member = {
      name: 'aoife murphy',
      email: null,
      idNumber: null,
      loginId: null,
      role: 'student',
      timePercent: 100,
      groups: [],
    }
    expect(rowsOf(['aoife murphy'])).toEqual([
      { line: 2, outcome: 'add', member, notes: ['nothing-to-match-by', 'same-name-present'] },
    ])
  })

  test('a number and an e-mail of two members, or another number under one e-mail, is nobody’s row', () => {
    expect(
      faultsOf(['Aoife', 'brendan@example.com', '0042'], ['Aoife', 'aoife@example.com', '0043']),
    ).toEqual([['matches-several-members'], ['id-number-differs']])
  })

  test('of rows that are the same word for word, the first stands', () => {
    const row = ['Cara Byrne', 'cara@example.com']
    expect(faultsOf(row, ['Cara  Byrne', 'cara@example.com ', '']), 'tidied alike').toEqual([
      [],
      ['duplicate-row'],
    ])
  })

  test('of rows that say different things of one key, none stands', () => {
    expect(
      faultsOf(
        ['Cara Byrne', 'cara@example.com', '1'],
        ['Carla Burns', 'CARA@example.com', '2'],
        ['Dara', '', '3', 'dd'],
        ['Dora', '', '3', 'DD'],
        ['Emer'],
        ['Emer'],
      ),
    ).toEqual([
      ['email-twice'],
      ['email-twice'],
      ['id-number-twice', 'login-id-twice'],
      ['id-number-twice', 'login-id-twice'],
      [],
      [],
    ])
  })

  test('two rows about one member, found by different keys, are refused both', () => {
    expect(faultsOf(['Aoife', '', '0042'], ['Eva', 'aoife@example.com'])).toEqual([
      ['member-twice'],
      ['member-twice'],
    ])
  })

  test('what cannot be read refuses the row', () => {
    expect(faultsOf(['Cara', 'cara', '', '', 'dean', '', 'twice'])).toEqual([
      ['bad-email', 'unknown-role', 'bad-time'],
    ])
  })

  test('needs rows, not too many of them, and a header that says something', () => {
    const many = Array.from({ length: MOST_ROSTER_ROWS + 1 }, (_, index) => [`Student ${index}`])
    const most = rosterPreview([HEADER, ...many.slice(1)], present)
    expect([
      rosterPreview([], present),
      rosterPreview([HEADER, ['', ' ']], present),
      rosterPreview([HEADER, ...many], present),
      rosterPreview([['Colour'], ['blue']], present),
      most.ok && most.value.counts.add,
    ]).toEqual([
      { ok: false, failure: { code: 'no-rows' } },
      { ok: false, failure: { code: 'no-rows' } },
      { ok: false, failure: { code: 'too-many-rows', rows: 2001, most: 2000 } },
      { ok: false, failure: { code: 'no-known-column' } },
      2000,
    ])
  })
})

const cell = (...values: string[]) => fc.constantFrom('', ...values)
const row = fc.tuple(
  cell('Aoife', 'Brendan', 'Cara'),
  cell('a@example.com', 'A@example.com', 'b@example.com', 'no e-mail'),
  cell('1', '2', '3'),
  cell('x', 'y'),
  cell('student', 'TA', 'dean'),
  cell('Monday', 'monday; Friday', 'Friday'),
  cell('1.25', '150 %', '9'),
)

describe('Roster preview, whatever the file says', () => {
  test('importing the same rows again changes nothing, but for who has nothing to be found by', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const first = rosterPreview([HEADER, ...rows], { members: [], groups: [] })
        if (!first.ok) return
        const added = first.value.rows.flatMap((one) => (one.outcome === 'add' ? [one] : []))
        const members = added.map(({ line, member }) => ({ ...member, id: `m${line}` }))
        const again = rosterPreview([HEADER, ...rows], { members, groups: first.value.newGroups })
        const lines = new Map(
          again.ok ? again.value.rows.map(({ line, outcome }) => [line, outcome]) : [],
        )
        expect(added.map(({ line }) => lines.get(line))).toEqual(
          added.map(({ notes }) => (notes.includes('nothing-to-match-by') ? 'add' : 'same')),
        )
      }),
    )
  })

  test('every row that says anything has one outcome, and what stands shares no key', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const preview = rosterPreview([HEADER, ...rows], present)
        if (!preview.ok) return
        const standing = preview.value.rows.flatMap((one) =>
          one.outcome === 'fault' ? [] : [one.member],
        )
        const emails = standing.map(({ email }) => email?.toLowerCase()).filter((one) => one)
        const numbers = standing.map(({ idNumber }) => idNumber).filter((one) => one)
        expect([emails.length, numbers.length]).toEqual([
          new Set(emails).size,
          new Set(numbers).size,
        ])
        expect(preview.value.rows).toHaveLength(
          rows.filter((cells) => cells.some((text) => text !== '')).length,
        )
      }),
    )
  })
})
