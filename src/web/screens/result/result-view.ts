import type { Answered } from '#web/api/ask.ts'

/** What a student has been given back of one attempt. */
export type AttemptResult = Answered<'GET /api/attempts/:attempt/result'>
export type GivenMarks = NonNullable<AttemptResult['marks']>
export type GivenReading = Extract<
  NonNullable<AttemptResult['evidence']>,
  { readonly status: 'scored' }
>
