import { expect, test } from 'vitest'
import { InvariantError, invariant, unreachable } from './invariant.ts'

test('invariant: a kept promise passes, a broken one throws with its message', () => {
  expect(() => invariant(true, 'unused')).not.toThrow()
  expect(() => invariant(0, 'a turn has an index')).toThrow(
    new InvariantError('a turn has an index'),
  )
})

test('unreachable: names the value that should not exist', () => {
  expect(() => unreachable('seventh' as never)).toThrow(
    new InvariantError('unreachable value: "seventh"'),
  )
})
