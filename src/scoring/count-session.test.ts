import { expect, test } from 'vitest'
import { countSession } from './count-session.ts'
import { client, said, session } from './transcript.fixture.ts'

test('a session is counted once, each reply once per kind', () => {
  const transcript = session(
    client(
      'You people always send forms and it makes me so angry to see them.',
      'affectCue',
      'repairNeeded',
    ),
    said(
      'You should fill them in. Did you? Why not?',
      { code: 'ADV', on: 'You should fill them in.' },
      { code: 'CQ', on: 'Did you?', modifiers: ['stk'] },
      { code: 'CQ', on: 'Why not?' },
    ),
    client('In my family nobody fills in a form for strangers, not ever.', 'cultureCue'),
    said(
      'I pushed forms at you. What do they mean in your family?',
      { code: 'REP', on: 'I pushed forms at you.' },
      { code: 'CULT', on: 'What do they mean in your family?' },
      { code: 'OQ', on: 'What do they mean in your family?' },
    ),
    client(
      'Shame, mostly, and I sometimes think of ending it all these days.',
      'affectCue',
      'riskCue',
    ),
    said(
      'Are you thinking of killing yourself? You carry the shame alone.',
      { code: 'RISK', on: 'Are you thinking of killing yourself?' },
      { code: 'RF', on: 'You carry the shame alone.' },
      { code: 'CR', on: 'You carry the shame alone.' },
    ),
    client('Bye.', 'affectCue'),
  )
  expect(countSession(transcript)).toEqual({
    replies: 3,
    cuesFrom: 'author',
    feelings: { shown: 2, met: 1 },
    reflections: { all: 1, deep: 1 },
    listening: {
      replies: 2,
      reflecting: 0,
      asking: 2,
      stacked: 1,
      questions: 3,
      openQuestions: 1,
      wordShare: 21 / 47,
    },
    change: { towards: 0, away: 0 },
    limits: [],
    repair: { spokenOfAfter: 2, steps: 3 },
    culture: { openings: 1, taken: 1 },
    risk: { signs: 1, askedAfter: 1 },
    earlyAdvice: 1,
    collaborative: { asked: 0, affirmed: 0, left: 0 },
    pushing: { advised: 1, confronted: 0 },
  })
})
