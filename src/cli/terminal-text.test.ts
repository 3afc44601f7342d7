import { expect, test } from 'vitest'
import { terminalText } from './terminal-text.ts'

test.each([
  ['an escape sequence', 'I feel \u001b[2J\u001b[31mfine', 'I feel [2J[31mfine'],
  ['a carriage return that would overwrite the line', 'yes\rno', 'yesno'],
  ['a mark that turns the direction', 'abc\u202edef\u2066', 'abcdef'],
  ['nothing amiss', 'Ça va?\n\tمرحبا – “ok” 👩🏽‍🎓', 'Ça va?\n\tمرحبا – “ok” 👩🏽‍🎓'],
])('in a terminal: %s', (_, text, shown) => {
  expect(terminalText(text)).toBe(shown)
})
