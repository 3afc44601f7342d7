import type { ThoughtInPlace } from '#coding/rule.ts'

/** Closed as a statement. */
export const isTold = ({ reading }: ThoughtInPlace): boolean => !reading.asks
