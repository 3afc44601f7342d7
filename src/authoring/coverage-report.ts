import type { SourcePath } from '#scenario/source-path.ts'
import type { ReportedScenario } from './reported-scenario.ts'

/** What of a scenario its own scripts reach, and what those and the types of trainee together. JSON. */
export interface CoverageReport {
  readonly scenario: ReportedScenario
  readonly seeds: readonly number[]
  /** every part that a session can reach, in the order of the file within a kind */
  readonly parts: readonly CoveredPart[]
  /** one per kind, in the order of `COVERED_KINDS` */
  readonly totals: readonly CoverageTotal[]
}

export const COVERED_KINDS = ['line', 'fact', 'moment', 'ending', 'hint', 'topic'] as const

export type CoveredKind = (typeof COVERED_KINDS)[number]

/**
 * A line is reached when it is spoken, a fact when it is told, a moment or an ending when it happens, a hint when it
 * would be the one shown, a topic when a reply touches it.
 */
export interface CoveredPart {
  readonly kind: CoveredKind
  /** the stable name: a line's address (`topics/sleep/lines/0`), else `facts/<id>`, `moments/<id>`, `endings/<id>` … */
  readonly address: string
  /** keys and positions from the root of the file */
  readonly path: SourcePath
  /** what reached it: a script of the file (whatever else did), only a type of trainee, or nothing */
  readonly reachedBy: 'scripts' | 'trainee-types' | 'nothing'
}

export interface CoverageTotal {
  readonly kind: CoveredKind
  readonly total: number
  /** reached by the file's own scripts */
  readonly byScripts: number
  /** reached by those or by the types of trainee */
  readonly byAll: number
}
