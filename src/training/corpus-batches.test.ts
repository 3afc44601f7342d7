import { expect, test } from 'vitest'
import { readingFaults } from './corpus-batches.ts'
import { aLine, inFile } from './corpus-line.fixture.ts'

const READ = aLine()
const UNREAD = aLine({ kind: { first: 'reflection', second: null, agreed: 'reflection' } })
const linesOf = (read: number, unread: number) =>
  inFile(...Array<typeof READ>(read).fill(READ), ...Array<typeof READ>(unread).fill(UNREAD))

test('A batch that two readers have read for 95 lines of 100 is enough', () => {
  expect(readingFaults(linesOf(19, 1))).toEqual([])
})

test('A batch that was read once only is named, with what is missing', () => {
  expect(readingFaults(linesOf(18, 2))).toEqual([
    {
      at: 'a.jsonl',
      says: '18 of 20 lines have two readings, 19 are needed: have the batch read a second time.',
    },
  ])
})
