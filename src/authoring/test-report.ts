import type { SourcePath } from '#scenario/source-path.ts'
import type { ReportedScenario } from './reported-scenario.ts'

/** What came of a scenario's own expectations. JSON. */
export interface TestReport {
  readonly scenario: ReportedScenario
  readonly seed: number
  /** one for each thing expected, in the order of the file */
  readonly checks: readonly ExpectationCheck[]
  /** at least one thing was measured, and none failed */
  readonly passed: boolean
}

/** One number, level, fact or skill that the file expects. */
export interface ExpectationCheck {
  /** where in the file it is said: `['expectations', 2, 'atEnd', 'bond']` */
  readonly path: SourcePath
  /** id of the trainee; where two are compared, of the one who must come out higher */
  readonly trainee: string
  /** as the file says it: `bond: { atLeast: 60 }`, or `more than clumsy on bond` */
  readonly expected: string
  readonly found: string
  readonly status: 'passed' | 'failed'
  /** the replies it went wrong with, the worst first; empty where it passed, or where no reply is to blame */
  readonly wentWrong: readonly BlamedReply[]
}

/** A reply of a script that an expectation failed by. */
export interface BlamedReply {
  readonly trainee: string
  /** counted from 1 */
  readonly turn: number
  /** where it stands in the file: `['trainees', 0, 'replies', 6]` */
  readonly path: SourcePath
  readonly reply: string
  /** one sentence */
  readonly why: string
}
