import { describe, expect, test } from 'vitest'
import { type EarlierAttempt, mayStart, type StartQuestion } from './may-start.ts'

const question: StartQuestion = {
  now: 1500,
  isPublished: true,
  isArchived: false,
  hasOptedOut: false,
  times: { opensAt: 1000, cutOffAt: 2000, attempts: 2 },
  attempts: [],
}
const finished: EarlierAttempt = { id: 'a1', number: 1, state: 'finished', endedBy: 'submitted' }
const stopped: EarlierAttempt = { id: 'a2', number: 2, state: 'finished', endedBy: 'stopped' }
const overdue: EarlierAttempt = { id: 'a3', number: 3, state: 'overdue', endedBy: null }
const may = (number: number) => ({ ok: true, value: { number } })
const refused = (failure: object) => ({ ok: false, failure })

describe('May start', () => {
  test('the first attempt has number 1, the next one the next number', () => {
    expect([mayStart(question), mayStart({ ...question, attempts: [finished] })]).toEqual([
      may(1),
      may(2),
    ])
  })

  test('from the opening moment on, and no longer at the cut-off', () => {
    expect([999, 1000, 1999, 2000].map((now) => mayStart({ ...question, now }))).toEqual([
      refused({ code: 'not-open', opensAt: 1000 }),
      may(1),
      may(1),
      refused({ code: 'closed', cutOffAt: 2000 }),
    ])
  })

  test('without dates and without a number of attempts, always', () => {
    const times = { opensAt: null, cutOffAt: null, attempts: null }
    const attempts = Array.from({ length: 30 }, (_, index) => ({
      ...finished,
      id: `a${index}`,
      number: index + 1,
    }))
    expect(mayStart({ ...question, now: 0, times, attempts })).toEqual(may(31))
  })

  test('not when the attempts are used up; one stopped for the student’s own sake used up none', () => {
    const abandoned = { id: 'a4', number: 4, state: 'abandoned', endedBy: 'not-submitted' } as const
    expect([
      mayStart({ ...question, attempts: [finished, stopped] }),
      mayStart({ ...question, attempts: [finished, stopped, abandoned] }),
    ]).toEqual([may(3), refused({ code: 'no-attempts-left', attempts: 2 })])
  })

  test('an attempt that runs or is overdue is to be resumed, whatever became of the dates', () => {
    const running = { ...overdue, state: 'in-progress' } as const
    expect([
      mayStart({ ...question, attempts: [finished, running] }),
      mayStart({ ...question, now: 9000, attempts: [overdue] }),
      mayStart({ ...question, hasOptedOut: true, attempts: [overdue] }),
    ]).toEqual(Array(3).fill(refused({ code: 'in-progress', attemptId: 'a3' })))
  })

  test('not in a draft, not in an archived course, not after opting out', () => {
    expect([
      mayStart({ ...question, isPublished: false, isArchived: true }),
      mayStart({ ...question, isArchived: true, attempts: [overdue] }),
      mayStart({ ...question, hasOptedOut: true, now: 9000 }),
    ]).toEqual([
      refused({ code: 'not-published' }),
      refused({ code: 'archived' }),
      refused({ code: 'opted-out' }),
    ])
  })
})
