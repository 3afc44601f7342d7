import type { Kysely } from 'kysely'
import type { AttemptTables } from './tables/attempt-tables.ts'
import type { CourseTables } from './tables/course-tables.ts'
import type { ExerciseTables } from './tables/exercise-tables.ts'
import type { JournalTables } from './tables/journal-tables.ts'
import type { MarkingTables } from './tables/marking-tables.ts'
import type { PeopleTables } from './tables/people-tables.ts'
import type { RecordTables } from './tables/record-tables.ts'

/**
 * The rows of every table, in the common subset of both engines: ids are text, times are whole milliseconds since
 * 1970, yes and no are 1 and 0, events are JSON in text.
 */
export interface Tables
  extends PeopleTables,
    CourseTables,
    ExerciseTables,
    AttemptTables,
    MarkingTables,
    RecordTables,
    JournalTables {
  /** what the database says about itself: `product`, `product_version` */
  readonly meta: { readonly name: string; readonly value: string }
  readonly migrations: { readonly name: string; readonly at: number }
}

export type Database = Kysely<Tables>
