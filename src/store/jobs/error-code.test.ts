import { expect, test } from 'vitest'
import { errorCode } from './error-code.ts'

test('An error is known by its code, or else by its name', () => {
  expect(errorCode(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))).toBe('ECONNREFUSED')
  expect(errorCode(new RangeError('no'))).toBe('RangeError')
  expect(errorCode({ code: '57P01', message: 'no' })).toBe('57P01')
  expect(errorCode(Object.assign(new Error('no'), { code: 42 }))).toBe('Error')
})

test('What could be words is never taken for a code', () => {
  const said = 'I told you I drink at night'
  expect(errorCode(said)).toBe('unknown')
  expect(errorCode({ code: said })).toBe('unknown')
  expect(errorCode(Object.assign(new Error(said), { code: said, name: said }))).toBe('unknown')
  expect(errorCode(Object.assign(new Error(said), { code: said }))).toBe('Error')
})
