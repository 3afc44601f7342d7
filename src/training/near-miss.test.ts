import { expect, test } from 'vitest'
import { heardReply } from './held-out.fixture.ts'
import { familiesTold } from './near-miss.ts'

const isTold = (family: string, labels: readonly string[], given: readonly string[]) =>
  familiesTold([heardReply(labels, given, { family })])[0]?.right === 1

test.each([
  ['both sides as they should be', 'SR>ADV', ['ADV'], ['ADV'], true],
  ['the look taken for the act', 'SR>ADV', ['ADV'], ['SR'], false],
  ['a code of neither side is no matter', 'SR>ADV', ['SR'], ['SR', 'RF'], true],
  ['no code where there is only a look', 'AFF>NC-cheer', [], ['OQ'], true],
  ['a code where there is only a look', 'AFF>NC-cheer', [], ['AFF'], false],
  ['a limit without its coldness', 'LIM>LIM-cold', ['LIM+cold'], ['LIM'], false],
  ['a kind of advice is advice', 'SEEK>ADV-tag', ['ADV'], ['ADV'], true],
  ['a stack of questions', 'CQ>CQ+stk', ['CQ+stk'], ['CQ+stk'], true],
  ['the form of a question about safety is free', 'RISK>OQ', ['RISK'], ['RISK', 'OQ'], true],
  ['any other contrast wants all codes', 'contrast', ['SR', 'RF'], ['SR'], false],
] as const)('%s', (_, family, labels, given, told) => {
  expect(isTold(family, labels, given)).toBe(told)
})

test('Families come with the hardest first, and lines of no family not at all', () => {
  const replies = [
    heardReply(['SR'], ['SR'], { family: 'SR>ADV' }),
    heardReply(['AUT'], ['CONF'], { family: 'AUT>CONF' }),
    heardReply(['SR'], ['SR']),
  ]
  expect(familiesTold(replies)).toEqual([
    { family: 'AUT>CONF', right: 0, of: 1 },
    { family: 'SR>ADV', right: 1, of: 1 },
  ])
})
