import { failedChecksOf } from '#authoring/test-scenario.ts'
import type { ReviewCheck } from './review-check.ts'

/** SCN073: scripts whose result contradicts what the file expects of them. */
export const unmetExpectations: ReviewCheck = ({ compiled: { scenario }, outcomes }) =>
  scenario.expectations.flatMap((expectation, at) =>
    failedChecksOf(expectation, at, outcomes).map(({ trainee, expected, found }) => ({
      code: 'SCN073' as const,
      path: ['expectations', at],
      message: `"${trainee}" is expected to come to ${expected}, and comes to ${found}`,
      fix: 'Play the script to see where it turns; correct the script, the client or the expectation.',
    })),
  )
