import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeCell } from './safe-cell.ts'

test('a cell that would begin a formula gets an apostrophe, and nothing else is touched', () => {
  const cells = [
    '=1+1',
    '+44 20 7946 0000',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '  =1',
    '\u200b=1',
    '＝1+1',
    'Sam = Student',
    "O'Hara",
    '',
    '    Points Possible',
  ]
  expect(cells.map(safeCell)).toEqual([
    "'=1+1",
    "'+44 20 7946 0000",
    "'-2+3",
    "'@SUM(A1)",
    "'\t=1",
    "'\rx",
    "'  =1",
    "'\u200b=1",
    "'＝1+1",
    'Sam = Student',
    "O'Hara",
    '',
    '    Points Possible',
  ])
})

test('the dash of "no grade" and numbers of ours stay as they are', () => {
  expect([safeCell('-'), safeCell(-1.5), safeCell(80)]).toEqual(['-', '-1.5', '80'])
})

test('no text becomes a formula, whatever is in it; a safe cell stays as it is', () => {
  const risky = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', ''), fc.string())
  fc.assert(
    fc.property(risky, ([start, rest]) => {
      const cell = safeCell(start + rest)
      expect([cell === '-' || /^[=+\-@\t\r]/u.test(cell.trimStart()), safeCell(cell)]).toEqual([
        cell === '-',
        cell,
      ])
    }),
  )
})
