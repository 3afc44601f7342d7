import { expect, test } from 'vitest'
import { codedTranscript } from './coded-transcript.ts'

test('words the observer could not tell about are named, and only where there are some', () => {
  const sure = { start: 0, end: 3, marks: [] }
  const turns = [
    { index: 1, coded: { kind: 'other' as const, segments: [sure] } },
    {
      index: 3,
      coded: {
        kind: 'other' as const,
        segments: [sure, { start: 4, end: 9, marks: [], isUnsure: true as const }],
      },
    },
  ]
  expect(codedTranscript('t', turns)).toEqual({
    id: 't',
    turns: [
      { index: 1, kind: 'other', codes: [] },
      { index: 3, kind: 'other', codes: [], unsure: [{ start: 4, end: 9 }] },
    ],
  })
})
