import { expect, test } from 'vitest'
import { asWritten } from './as-written.ts'

test('a range, a list and a bare word read as they stand in a file', () => {
  expect(asWritten({ atLeast: 60, below: 80 })).toBe('{ atLeast: 60, below: 80 }')
  expect(asWritten(['the-letter', 'the-call'])).toBe('[the-letter, the-call]')
  expect(asWritten('not-assessed')).toBe('not-assessed')
})

test('a bound that is not given is not written', () => {
  expect(asWritten({ atLeast: undefined, below: 80 })).toBe('{ below: 80 }')
  expect(asWritten({ atLeast: undefined })).toBe('{}')
})
