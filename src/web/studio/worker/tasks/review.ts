import { reviewScenario } from '#authoring/review/review-scenario.ts'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import type { ParseInput } from './parse.ts'

/** All that `parse` says, and what only the observer and the client can show. */
export const review = ({ text, file }: ParseInput): readonly Diagnostic[] =>
  reviewScenario(text, file).diagnostics
