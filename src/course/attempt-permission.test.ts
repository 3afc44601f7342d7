import { expect, test } from 'vitest'
import { ATTEMPT_PERMISSIONS } from './attempt-permission.ts'
import { ATTEMPT_STATES } from './attempt-state.ts'

test('Only what is in progress goes on; what is overdue can still be submitted', () => {
  expect([
    ATTEMPT_STATES.filter((state) => ATTEMPT_PERMISSIONS[state].maySay),
    ATTEMPT_STATES.filter((state) => ATTEMPT_PERMISSIONS[state].maySubmit),
  ]).toEqual([['in-progress'], ['in-progress', 'overdue']])
})
