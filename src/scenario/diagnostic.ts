/**
 * What an author is told: where, what and how to mend it.
 * `line` and `column` count from 1. `code` is stable (`SCN012`); its page is in the authoring reference.
 */
export interface Diagnostic {
  readonly code: `SCN${number}`
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly fix: string
}
