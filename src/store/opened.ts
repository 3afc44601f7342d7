import type { OpenFailure } from './open-failure.ts'
import type { Database } from './tables.ts'

/** What both engines hand over before anything is asked of them. */
export interface Opened {
  readonly kysely: Database
  readonly release: () => void
  /** what the operator is told where the engine refuses */
  readonly explain: (error: unknown) => OpenFailure
}
