import type { DiagnosticCode } from './diagnostic-code.ts'
import type { SourcePath } from './source-path.ts'

/** What a check found, before it is given a line and a column. */
export interface Finding {
  readonly code: DiagnosticCode
  readonly path: SourcePath
  /** point at the key instead of its value */
  readonly atKey?: boolean
  /** one sentence in an author's words */
  readonly message: string
  /** one sentence: what to do */
  readonly fix: string
}
