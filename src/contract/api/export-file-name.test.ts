import { expect, test } from 'vitest'
import { exportFileName } from './export-file-name.ts'

test.each([
  ['Session 1: intake interview', 'session-1-intake-interview-moodle.csv'],
  ['Ünïcode "quoted"\r\nSet-Cookie: x', 'unicode-quoted-set-cookie-x-moodle.csv'],
  ['сессия', 'grades-moodle.csv'],
  [`${'long '.repeat(40)}`, `${'long-'.repeat(11)}long-moodle.csv`],
])('%j becomes a name that a header and a file system take', (title, name) => {
  expect(exportFileName(title, 'moodle')).toBe(name)
})
