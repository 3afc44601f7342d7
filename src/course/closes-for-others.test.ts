import { describe, expect, test } from 'vitest'
import { closesForOthersWarning, type StudentAtWork } from './closes-for-others.ts'

const student = (
  cutOffAt: number | null,
  [hasRunningAttempt, hasAttemptsLeft]: readonly [boolean, boolean],
): StudentAtWork => ({ cutOffAt, hasRunningAttempt, hasAttemptsLeft })

describe('Warning that the exercise is still open for others', () => {
  test('none where everybody is done: past the cut-off, or out of attempts with none running', () => {
    const others = [student(1000, [false, true]), student(null, [false, false])]
    expect([closesForOthersWarning(others, 1000), closesForOthersWarning([], 0)]).toEqual([
      null,
      null,
    ])
  })

  test('counts those who may yet begin and those in an attempt, up to the latest of their dates', () => {
    const others = [
      student(2000, [false, true]),
      student(3000, [true, false]),
      student(1000, [false, true]),
      student(9000, [false, false]),
    ]
    expect(closesForOthersWarning(others, 1500)).toEqual({ students: 2, until: 3000 })
  })

  test('says no date where one of them has none', () => {
    const others = [student(2000, [false, true]), student(null, [false, true])]
    expect(closesForOthersWarning(others, 1500)).toEqual({ students: 2, until: null })
  })
})
