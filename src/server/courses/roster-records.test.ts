import { expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { rosterRecords } from './roster-records.ts'

test.each([',', ';', '\t', ':', '|'])('cells are told apart by %j', (separator) => {
  const csv = [`name${separator}email`, `Eve${separator}eve@example.org`].join('\n')
  expect(rosterRecords(csv)).toEqual(
    success([
      ['name', 'email'],
      ['Eve', 'eve@example.org'],
    ]),
  )
})

test('what separates is told by the header, and may stand in cells below', () => {
  expect(rosterRecords('name,groups\r\nEve,Monday; Tuesday; Friday\r\n')).toEqual(
    success([
      ['name', 'groups'],
      ['Eve', 'Monday; Tuesday; Friday'],
    ]),
  )
})

test('quotes hold a separator, a line and a quote; a mark at the beginning is no text', () => {
  expect(rosterRecords('\ufeff"Name, as given";email\n"O""Neill;\nEve";e@example.org')).toEqual(
    success([
      ['Name, as given', 'email'],
      ['O"Neill;\nEve', 'e@example.org'],
    ]),
  )
})

test('lines without text are counted, and short or long ones are taken as they are', () => {
  expect(rosterRecords('name,email\n\nEve\nFay,f@example.org,more')).toEqual(
    success([['name', 'email'], [''], ['Eve'], ['Fay', 'f@example.org', 'more']]),
  )
})

test('a quote that never closes makes the file unreadable, and nothing else does', () => {
  expect([
    rosterRecords('name,email\n"Eve,e@example.org'),
    rosterRecords(''),
    rosterRecords('name\n5" Eve'),
  ]).toEqual([failure('unreadable'), success([]), success([['name'], ['5" Eve']])])
})
