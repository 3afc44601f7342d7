import { expect, test } from 'vitest'
import { queueTrouble } from './queue-trouble.ts'

test('The operator is told of each kind of trouble, and of the same again after a minute', () => {
  const told: unknown[] = []
  let now = 0
  const trouble = queueTrouble(
    (level, code, facts) => told.push([now, level, code, facts]),
    () => now,
  )
  for (now of [0, 1, 59_999, 60_000]) trouble(Object.assign(new Error(), { code: '57P01' }))
  trouble(new RangeError())
  expect(told).toEqual([
    [0, 'error', 'job-queue-failed', { error: '57P01' }],
    [60_000, 'error', 'job-queue-failed', { error: '57P01' }],
    [60_000, 'error', 'job-queue-failed', { error: 'RangeError' }],
  ])
})
