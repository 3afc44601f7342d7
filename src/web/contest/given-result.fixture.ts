import type { Answered } from '#web/api/ask.ts'
import type { Contest } from './contest-words.ts'

type Result = Answered<'GET /api/attempts/:attempt/result'>

/** 3 November 2026, 14:00 UTC. */
export const RELEASED_AT = Date.UTC(2026, 10, 3, 14)
const A_DAY_MS = 86_400_000

/** The code on the first words of Sam's second reply. */
export const CLOSED_QUESTION = {
  code: 'CQ',
  name: 'Closed question',
  quote: 'Are you all right?',
  start: 0,
  end: 18,
  explanation: 'You asked for a yes or no.',
  tone: 'hindered',
  rule: 'question.closed',
  modifiers: [],
  confidence: 0.93,
} as const

/** Everything has been given back of a talk of four turns. */
export const RESULT: Result = {
  attempt: 'a1',
  exercise: 'e1',
  course: 'c1',
  title: 'First talk',
  clientName: 'Sam',
  locale: 'en-GB',
  timeZone: 'Europe/Dublin',
  number: 1,
  state: 'finished',
  endedBy: 'submitted',
  startedAt: RELEASED_AT - 2 * A_DAY_MS,
  endedAt: RELEASED_AT - 2 * A_DAY_MS + 600_000,
  released: ['transcript', 'levels', 'evidence', 'exemplars'],
  awaited: [],
  releasedAt: RELEASED_AT,
  transcript: [
    { speaker: 'client', index: 0, says: 'Hi. So.', stage: 'looks at the door' },
    { speaker: 'trainee', index: 1, text: 'Take your time.' },
    { speaker: 'client', index: 2, says: 'It is the resit.', stage: null },
    { speaker: 'trainee', index: 3, text: 'Are you all right? It will pass.' },
  ],
  marks: {
    markedBy: 'Mia Byrne',
    levels: [
      {
        skill: 'empathy',
        standing: { status: 'level', level: 2 },
        label: 'Weak',
        anchor: 'Feeling is met here and there.',
      },
      { skill: 'boundaries', standing: { status: 'not-assessed' }, label: null, anchor: null },
    ],
    comments: [{ index: 3, text: 'This was too quick. Wait for the feeling.' }],
    summary: 'A calm beginning.',
    grade: 40,
    rubricVersion: '1',
  },
  evidence: {
    status: 'scored',
    verdicts: [
      {
        skill: 'empathy',
        status: 'scored',
        level: 1.8,
        band: 2,
        n: 6,
        confidence: 0.45,
        restsOn: 'One of six feelings met.',
        evidence: [
          { index: 3, quote: 'It will pass', reason: 'Closes the feeling down.', helped: false },
        ],
        criticalEvents: [],
      },
    ],
    turns: [{ index: 3, notes: [CLOSED_QUESTION] }],
    provenance: {
      scenario: { id: 'sam', version: '1.0.0', hash: 'h' },
      engine: '1',
      coder: '4',
      rubric: '1',
      isDeterministic: true,
      codings: 1,
      isNormalised: false,
      isRescored: false,
    },
    madeAt: RELEASED_AT - A_DAY_MS,
  },
  exemplars: [{ index: 3, clientSaid: 'It is the resit.' }],
  contest: { until: RELEASED_AT + 14 * A_DAY_MS, isOpen: true, answerer: 'Ines Daly' },
}

/** The level for empathy, contested and not answered. */
export const CONTEST: Contest = {
  id: 'k1',
  attempt: 'a1',
  about: { kind: 'level', skill: 'empathy' },
  words: null,
  codes: [],
  level: {
    skill: 'empathy',
    standing: { status: 'level', level: 2 },
    label: 'Weak',
    anchor: 'Feeling is met here and there.',
  },
  evidence: [{ index: 3, quote: 'It will pass', reason: 'Closes the feeling down.' }],
  reason: 'I named the fear in my first reply.',
  openedAt: RELEASED_AT + A_DAY_MS,
  answerer: 'Ines Daly',
  state: 'open',
  answer: null,
  answeredBy: null,
  answeredAt: null,
  isAnsweredByMarker: false,
  changes: [],
}

/** The same, answered by Ines: a level more. */
export const CHANGED: Contest = {
  ...CONTEST,
  state: 'changed',
  answer: 'You did, and it counts.',
  answeredBy: 'Ines Daly',
  answeredAt: RELEASED_AT + 2 * A_DAY_MS,
  changes: [
    {
      skill: 'empathy',
      before: { status: 'level', level: 2 },
      after: { status: 'level', level: 3 },
    },
  ],
}
