import { expect, test } from 'vitest'
import { tellsLine } from './told-line.ts'

const LINE = 'They closed the site. Eleven weeks ago on Friday. So, redundant.'

test.each([
  ['They shut us down eleven weeks ago, a Friday. Redundant, that is the word.', true],
  ['The tea here is good.', false],
  ['', false],
])('Whether "%s" tells the line: %s', (says, isTold) => {
  expect(tellsLine(says, LINE)).toBe(isTold)
})

test('A line that is all small words is told by anything', () => {
  expect(tellsLine('No.', 'It is what it is.')).toBe(true)
})
