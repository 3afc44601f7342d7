export interface JournalTables {
  /** one row a session; the first entry of its journal says the same and more */
  readonly journal_sessions: {
    readonly id: string
    readonly scenario_id: string
    readonly scenario_version: string
    /** content hash of the scenario's file */
    readonly scenario_hash: string
    readonly opened_at: number
  }
  /** append-only; one row an entry, under (session, index) */
  readonly journal_entries: {
    readonly session: string
    readonly index: number
    readonly schema_version: number
    /** milliseconds since the session was opened, by its host's clock, without the time it was closed */
    readonly at: number
    /** when it arrived, by the clock of the server that kept it */
    readonly kept_at: number
    readonly type: string
    /** the whole event as JSON */
    readonly event: string
  }
}
