import { BROKEN_PLOTS } from './broken-plot.fixture.ts'
import { BROKEN_REVIEWS } from './broken-review.fixture.ts'
import { BROKEN_SHAPES } from './broken-shape.fixture.ts'
import { BROKEN_WHOLES } from './broken-whole.fixture.ts'
import { BROKEN_WORDINGS } from './broken-wording.fixture.ts'
import type { DiagnosticCode } from './diagnostic-code.ts'
import type { BrokenScenario } from './edited-scenario.fixture.ts'

/** One mistake each, by the code that tells it, which `parseScenario` alone finds. */
export const BROKEN_WHEN_PARSED = {
  ...BROKEN_SHAPES,
  ...BROKEN_PLOTS,
  ...BROKEN_WORDINGS,
  ...BROKEN_WHOLES,
}

/** Every code with its examples; those of 070 and above show only in a review. A code without one is a type error. */
export const BROKEN_SCENARIOS: Readonly<Record<DiagnosticCode, readonly BrokenScenario[]>> = {
  ...BROKEN_WHEN_PARSED,
  ...BROKEN_REVIEWS,
}
