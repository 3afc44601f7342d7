/** Why a journal cannot be taken as it is. Codes, never sentences. */
export type JournalFaultCode =
  | 'empty'
  | 'not-opened'
  | 'unknown-version'
  | 'unknown-event'
  | 'other-session'
  | 'gap'
  | 'repeated'
  | 'time-runs-back'
  | 'other-scenario'
  | 'scenario-changed'
  | 'impossible-standing'
  | 'out-of-place'

export interface JournalFault {
  readonly code: JournalFaultCode
  /** position in the journal, counted from 0 */
  readonly entry: number
}
