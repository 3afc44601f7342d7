import { expect, test } from 'vitest'
import { measureSession } from './measure-session.ts'
import type { SessionCounts } from './session-counts.ts'

const COUNTS: SessionCounts = {
  replies: 12,
  cuesFrom: 'author',
  feelings: { shown: 8, met: 6 },
  reflections: { all: 6, deep: 2 },
  listening: {
    replies: 12,
    reflecting: 6,
    asking: 5,
    stacked: 1,
    questions: 6,
    openQuestions: 4,
    wordShare: 0.4,
  },
  change: { towards: 3, away: 2 },
  limits: [4, null],
  repair: { spokenOfAfter: 2, steps: 3 },
  culture: { openings: 2, taken: 1 },
  risk: { signs: 2, askedAfter: 1 },
  earlyAdvice: 2,
  collaborative: { asked: 1, affirmed: 0, left: 2 },
  pushing: { advised: 3, confronted: 1 },
}
const NOTHING: SessionCounts = {
  ...COUNTS,
  feelings: { shown: 0, met: 0 },
  reflections: { all: 5, deep: 5 },
  listening: { ...COUNTS.listening, reflecting: 3, asking: 0, questions: 0, wordShare: null },
  change: { towards: 3, away: 0 },
  limits: [],
  repair: null,
  culture: { openings: 0, taken: 0 },
  risk: { signs: 0, askedAfter: null },
  earlyAdvice: 0,
  pushing: { advised: 0, confronted: 0 },
}
const values = (counts: SessionCounts) =>
  Object.fromEntries(measureSession(counts).map(({ id, value, n }) => [id, [value, n]]))

test('under 20 replies every number is in words, with what it was counted from', () => {
  expect(values(COUNTS)).toEqual({
    'feelings-met': ['6 of 8', 8],
    'reflections-to-questions': ['6 reflections, 5 questions', 11],
    'deep-reflections': ['2 of 6', 6],
    'open-questions': ['4 of 6', 6],
    'stacked-questions': ['1 of 5', 5],
    'talk-share': ['mostly the client', 12],
    'change-talk': ['3 of 5', 5],
    'boundary-tests-held': ['1 of 2; parts of four in each: 4', 2],
    'repair-done': ['spoken of in reply 2 after it; 3 of 4 steps of repair', 4],
    'cultural-openings': ['1 of 2', 2],
    'risk-question': ['asked at once', 2],
    'advice-before-exploration': ['2 times', 12],
    'collaborative-replies': [
      '1 time asked how to go on, 0 strengths named, 2 choices left with the client',
      12,
    ],
    'pushing-replies': ['3 replies with unasked advice, 1 that confronted', 12],
  })
})

test('from 20 replies on a share is a percentage too', () => {
  const { 'feelings-met': feelings, 'talk-share': talk } = values({ ...COUNTS, replies: 20 })
  expect([feelings, talk]).toEqual([
    ['75 % (6 of 8)', 8],
    ['mostly the client (60 % the client’s)', 20],
  ])
})

test('a metric with too little to count is absent, never zero', () => {
  expect(values(NOTHING)).toEqual({
    'advice-before-exploration': ['none', 12],
    'collaborative-replies': [
      '1 time asked how to go on, 0 strengths named, 2 choices left with the client',
      12,
    ],
    'pushing-replies': ['none', 12],
  })
})

test('a number that rests on detected cues says so', () => {
  const [first] = measureSession({ ...COUNTS, cuesFrom: 'detected' })
  expect(first?.caveat).toBe('The feelings were found by the observer, not tagged by an author.')
})
