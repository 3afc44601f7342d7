import { describe, expect, test } from 'vitest'
import { rosterColumns } from './roster-columns.ts'

const read = (columns: object, unread: readonly string[] = []) => ({
  ok: true,
  value: { columns, unread },
})

describe('Roster columns', () => {
  test('are found in any order and in usual spellings', () => {
    expect([
      rosterColumns(['\uFEFFName', 'E-Mail', 'ID number', 'Login ID', 'ROLE', 'Groups', 'Time']),
      rosterColumns(['Surname', 'First name', 'Email address', 'student_no', 'Section']),
    ]).toEqual([
      read({ name: 0, email: 1, idNumber: 2, loginId: 3, role: 4, groups: 5, time: 6 }),
      read({ lastName: 0, firstName: 1, email: 2, idNumber: 3, groups: 4 }),
    ])
  })

  test('what is not known is not read, and is told', () => {
    expect(rosterColumns(['Name', 'Shoe size', ''])).toEqual(read({ name: 0 }, ['Shoe size', '']))
  })

  test('"ID" is the id number only where no other column is', () => {
    expect([
      rosterColumns(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section']),
      rosterColumns(['Name', 'ID']),
    ]).toEqual([
      read({ name: 0, idNumber: 2, loginId: 3, groups: 4 }, ['ID']),
      read({ name: 0, idNumber: 1 }),
    ])
  })

  test('the same column twice, or none by which anybody could be found, is a problem', () => {
    expect([
      rosterColumns(['Name', 'Email', 'E-mail address']),
      rosterColumns(['Role', 'Time']),
      rosterColumns([]),
    ]).toEqual([
      { ok: false, failure: { code: 'column-twice', field: 'email' } },
      { ok: false, failure: { code: 'no-known-column' } },
      { ok: false, failure: { code: 'no-known-column' } },
    ])
  })
})
