import { describe, expect, test } from 'vitest'
import { aLine, inFile } from './corpus-line.fixture.ts'
import { sessionFaults } from './corpus-sessions.ts'

describe('Conversations of the corpus', () => {
  test('counted from 0, in one piece, about one subject, have no fault', () => {
    const lines = inFile(aLine({ client: '' }), aLine({ turn: 1 }), aLine({ session: 'a2' }))
    expect(sessionFaults(lines)).toEqual([])
  })

  test.each([
    ['start late', [aLine({ turn: 1 })], 'a.jsonl:1', 'a1#1: A conversation starts at turn 0'],
    ['leave a turn out', [aLine(), aLine({ turn: 2 })], 'a.jsonl:2', 'a1#2: Turn 1 comes next'],
    ['count a turn twice', [aLine(), aLine()], 'a.jsonl:2', 'a1#0: Turn 1 comes next'],
    [
      'come back after another',
      [aLine(), aLine({ session: 'a2' }), aLine({ turn: 1 })],
      'a.jsonl:3',
      'a1#1: This conversation has ended before',
    ],
    [
      'have a reply to nothing in the middle',
      [aLine(), aLine({ turn: 1, client: '' })],
      'a.jsonl:2',
      'a1#1: Only the first turn may have no client words',
    ],
    [
      'change their voice',
      [aLine(), aLine({ turn: 1, variety: 'scots' })],
      'a.jsonl:2',
      'a1#1: The variety was standard before',
    ],
  ])('that %s are named', (_, lines, at, says) => {
    const faults = sessionFaults(inFile(...lines))
    expect(faults.map((fault) => fault.at)).toEqual([at])
    expect(faults[0]?.says).toContain(says)
  })
})
