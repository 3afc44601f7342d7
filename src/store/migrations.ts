import type { Kysely } from 'kysely'
import { createJournals } from './migrations/0001-journals.ts'
import { createPeople } from './migrations/0002-people.ts'
import { createCourses } from './migrations/0003-courses.ts'
import { createExercises } from './migrations/0004-exercises.ts'
import { createAttempts } from './migrations/0005-attempts.ts'
import { createMarking } from './migrations/0006-marking.ts'
import { createRecord } from './migrations/0007-record.ts'
import { createCourseScenarios } from './migrations/0008-course-scenarios.ts'
import { createTries } from './migrations/0009-tries.ts'

/** One step of the schema, for both engines alike. */
export interface Migration {
  /** also its place in the order; never changed once it was released */
  readonly name: string
  readonly up: (database: Kysely<unknown>) => Promise<void>
}

/** Every step there is, oldest first. A step that was released is never edited: the next one mends it. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-journals', up: createJournals },
  { name: '0002-people', up: createPeople },
  { name: '0003-courses', up: createCourses },
  { name: '0004-exercises', up: createExercises },
  { name: '0005-attempts', up: createAttempts },
  { name: '0006-marking', up: createMarking },
  { name: '0007-record', up: createRecord },
  { name: '0008-course-scenarios', up: createCourseScenarios },
  { name: '0009-tries', up: createTries },
]
