import type { Answered } from '#web/api/ask.ts'

/** One attempt as a marker works on it. */
export type MarkingView = Answered<'GET /api/attempts/:attempt/marking'>
/** What the observer, a second reading and others made of it. */
export type ShownProposal = Answered<'POST /api/attempts/:attempt/proposal'>
export type MarkingQueue = Answered<'GET /api/exercises/:exercise/marking'>
export type QueuedAttempt = MarkingQueue['attempts'][number]
export type Verdict = Extract<
  ShownProposal['observer'],
  { readonly status: 'scored' }
>['verdicts'][number]
