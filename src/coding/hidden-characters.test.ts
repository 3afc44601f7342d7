import { expect, test } from 'vitest'
import { heardReply } from './heard-reply.ts'
import { visibleText } from './hidden-characters.ts'

test.each([
  ['you fe\u200blt alone', 'you felt alone'],
  ['\u202eyou felt\u202c alone', 'you felt alone'],
  ['yоu fеlt аlone', 'you felt alone'],
  ['ｙｏｕ ｆｅｌｔ', 'you felt'],
])('What is hidden or looks alike is read as it looks: "%s"', (typed, seen) => {
  expect(visibleText(typed).text).toBe(seen)
})

test('A text in another script keeps its letters', () => {
  expect(visibleText('Вы чувствуете себя одиноко').text).toBe('Вы чувствуете себя одиноко')
})

test('The way back leads to the reply as typed', () => {
  const typed = 'I he\u200bar. You fe\u2066lt аlone.'
  expect(heardReply(typed).thoughts.map(({ start, end }) => typed.slice(start, end))).toEqual([
    'I he\u200bar.',
    'You fe\u2066lt аlone.',
  ])
})
