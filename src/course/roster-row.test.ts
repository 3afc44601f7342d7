import { describe, expect, test } from 'vitest'
import { readRosterRow } from './roster-row.ts'

const columns = { name: 0, email: 1, idNumber: 2, loginId: 3, role: 4, groups: 5, time: 6 }
const nothing = {
  name: null,
  email: null,
  idNumber: null,
  loginId: null,
  role: null,
  timePercent: null,
  groups: [],
}

describe('A row of a roster', () => {
  test('is read as it is written, tidied', () => {
    const cells = [
      '  Aoife\u00a0 Murphy\u0000',
      'Aoife@Example.com',
      ' 0042 ',
      'amurphy',
      'Teaching assistant',
      'Monday; Online ;monday;',
      '1.25x',
    ]
    expect(readRosterRow(cells, columns)).toEqual({
      row: {
        name: 'Aoife Murphy',
        email: 'Aoife@Example.com',
        idNumber: '0042',
        loginId: 'amurphy',
        role: 'marker',
        timePercent: 125,
        groups: ['Monday', 'Online'],
      },
      faults: [],
    })
  })

  test('empty and missing cells say nothing', () => {
    expect([readRosterRow(['', ' '], columns), readRosterRow(['x'], {})]).toEqual([
      { row: nothing, faults: [] },
      { row: nothing, faults: [] },
    ])
  })

  test('a name is put together from its parts where there is no whole one', () => {
    const parts = { lastName: 0, firstName: 1, name: 2 }
    expect(
      [
        ['Murphy', 'Aoife', ''],
        ['Murphy', '', ''],
        ['Murphy', 'Aoife', 'Eva Murphy'],
      ].map((cells) => readRosterRow(cells, parts).row.name),
    ).toEqual(['Aoife Murphy', 'Murphy', 'Eva Murphy'])
  })

  test('what cannot be read is a fault and never a guess', () => {
    const cells = ['Eva', 'eva at example.com', 'x'.repeat(201), '', 'dean', '', '25 %']
    expect(readRosterRow(cells, columns)).toEqual({
      row: { ...nothing, name: 'Eva', idNumber: 'x'.repeat(201) },
      faults: ['bad-email', 'unknown-role', 'bad-time', 'too-long'],
    })
  })
})
