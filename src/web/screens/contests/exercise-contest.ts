import type { Answered } from '#web/api/ask.ts'

/** A contest as staff of the exercise see it: with whose it is, and whether they may answer. */
export type ExerciseContest = Answered<'GET /api/exercises/:exercise/contests'>['contests'][number]

export type MarkingView = Answered<'GET /api/attempts/:attempt/marking'>

/** What is open before what is answered, and each in the order in which they were asked. */
export const inOrder = (contests: readonly ExerciseContest[]): readonly ExerciseContest[] => [
  ...contests.filter(({ state }) => state === 'open'),
  ...contests.filter(({ state }) => state !== 'open'),
]
