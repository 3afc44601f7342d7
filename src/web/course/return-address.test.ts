import { expect, test } from 'vitest'
import { returnAddress, signInAddress } from './return-address.ts'

const ORIGIN = 'https://chair.example.org'
const back = (to: string) => returnAddress(`?${new URLSearchParams({ to })}`, ORIGIN)

test('somebody who signs in goes on to where they were sent from', () => {
  const sent = signInAddress('/join/HJKM3479')
  expect(returnAddress(sent.slice(sent.indexOf('?')), ORIGIN)).toBe('/join/HJKM3479')
})

test.each([
  'https://elsewhere.example/courses',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  'http://[',
  '/sign-in',
])('to "%s" nobody is sent', (to) => {
  expect(back(to)).toBe('/courses')
})

test('without an address the courses come next', () => {
  expect(returnAddress('', ORIGIN)).toBe('/courses')
})
