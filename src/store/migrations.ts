import type { Kysely } from 'kysely'
import { createJournals } from './migrations/0001-journals.ts'

/** One step of the schema, for both engines alike. */
export interface Migration {
  /** also its place in the order; never changed once it was released */
  readonly name: string
  readonly up: (database: Kysely<unknown>) => Promise<void>
}

/** Every step there is, oldest first. A step that was released is never edited: the next one mends it. */
export const MIGRATIONS: readonly Migration[] = [{ name: '0001-journals', up: createJournals }]
