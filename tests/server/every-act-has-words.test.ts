import { expect, test } from 'vitest'
import { AUDIT_ACTIONS } from '#store/audit/audit-action.ts'
import { actWords } from '#web/record/act-words.ts'

test('everything that is written down is told in words', () => {
  const untold = AUDIT_ACTIONS.filter((action) => actWords({ action, facts: {} }) === action)
  expect(untold).toEqual([])
})
