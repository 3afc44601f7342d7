import type { SessionMark } from './session-summary.ts'

/** Sessions by the time they began, oldest first. */
export const inOrder = <Summary extends SessionMark>(
  summaries: readonly Summary[],
): readonly Summary[] =>
  summaries.toSorted((a, b) => compared(a.startedAt, b.startedAt) || compared(a.session, b.session))

/** Not by the rules of a language: these are dates and ids. */
const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
