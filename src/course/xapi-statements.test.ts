import { expect, test } from 'vitest'
import { type XapiAttempt, xapiLines, xapiStatements } from './xapi-statements.ts'

const SETTINGS = {
  homePage: 'https://chair.example',
  uuidOf: (name: string) => `uuid(${name})`,
  timestampOf: (at: number) => `iso(${at})`,
}
const ATTEMPT: XapiAttempt = {
  id: 'a1',
  memberId: 'm7',
  course: { id: 'c1', title: 'Counselling skills' },
  exercise: { id: 'e1', title: 'Intake' },
  state: 'finished',
  endedBy: 'submitted',
  startedAt: 1000,
  endedAt: 62_999,
  releasedAt: 90_000,
  grade: 66.66,
}

const common = (verb: string, at: number) => ({
  id: `uuid(https://chair.example/attempts/a1/${verb}/${at})`,
  timestamp: `iso(${at})`,
  actor: { objectType: 'Agent', account: { homePage: 'https://chair.example', name: 'm7' } },
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
  object: {
    objectType: 'Activity',
    id: 'https://chair.example/exercises/e1',
    definition: {
      type: 'http://adlnet.gov/expapi/activities/simulation',
      name: { und: 'Intake' },
    },
  },
  context: {
    registration: 'uuid(https://chair.example/attempts/a1)',
    platform: 'Third Chair',
    contextActivities: {
      parent: [
        {
          objectType: 'Activity',
          id: 'https://chair.example/courses/c1',
          definition: {
            type: 'http://adlnet.gov/expapi/activities/course',
            name: { und: 'Counselling skills' },
          },
        },
      ],
    },
  },
})

test('a marked attempt began, was completed and was scored', () => {
  expect(xapiStatements(ATTEMPT, SETTINGS)).toEqual([
    common('initialized', 1000),
    { ...common('completed', 62_999), result: { completion: true, duration: 'PT61S' } },
    {
      ...common('scored', 90_000),
      result: { score: { scaled: 0.6666, raw: 66.66, min: 0, max: 100 } },
    },
  ])
})

const verbsOf = (changes: Partial<XapiAttempt>): readonly string[] =>
  xapiStatements({ ...ATTEMPT, ...changes }, SETTINGS).map(({ verb }) => verb.display.en)

test('what has not happened is not stated, and no grade is no score', () => {
  const running = { state: 'in-progress', endedBy: null, endedAt: null } as const
  expect([
    verbsOf({ ...running, releasedAt: null, grade: null }),
    verbsOf({ releasedAt: null }),
    verbsOf({ grade: null }),
    verbsOf({ state: 'abandoned', endedBy: 'not-submitted', releasedAt: null, grade: null }),
  ]).toEqual([
    ['initialized'],
    ['initialized', 'completed'],
    ['initialized', 'completed'],
    ['initialized', 'terminated'],
  ])
})

test('a session stopped for the student’s own sake is not told', () => {
  expect(verbsOf({ endedBy: 'stopped', releasedAt: null, grade: null })).toEqual([])
})

test('statements are written one a line, and a title cannot break one', () => {
  const titled = { ...ATTEMPT, exercise: { id: 'e1', title: 'In\ntake' } }
  const statements = xapiStatements(titled, SETTINGS)
  const lines = xapiLines(statements).split('\n')
  expect([lines.length, lines.at(-1), lines.slice(0, -1).map((line) => JSON.parse(line))]).toEqual([
    4,
    '',
    [...statements],
  ])
})
