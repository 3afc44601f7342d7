import { expect, test } from 'vitest'
import { scoreBoundaries } from './boundaries.ts'
import { client, said, session } from './transcript.fixture.ts'

const ASKED = client('Could you leave me off paper?', 'boundaryTest')
const WORDS = 'I can not leave you off.'

test('of words the observer could not read it is not said that they held no limit', () => {
  const read = said(WORDS)
  const unread = {
    ...read,
    ...(read.speaker === 'trainee' && {
      coded: {
        kind: 'other' as const,
        segments: [{ start: 0, end: WORDS.length, marks: [], isUnsure: true as const }],
      },
    }),
  }
  const reasons = [read, unread].map((reply) =>
    scoreBoundaries(session(ASKED, reply)).evidence.map(({ reason }) => reason),
  )
  expect(reasons).toEqual([
    ['The frame was tested and no limit was heard.'],
    ['The frame was tested, and the observer could not tell whether a limit was said.'],
  ])
})
