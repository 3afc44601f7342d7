import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'

export interface ShownName {
  readonly name: string
  readonly isAlias: boolean
}

/** Who a student is to whoever marks: an alias while marking is anonymous, a name once the marks have been given back. */
export const shownName = (
  { name, alias }: Pick<CourseTables['members'], 'name' | 'alias'>,
  { isAnonymous }: Pick<ExerciseSettings, 'isAnonymous'>,
  { released_at }: Pick<AttemptTables['attempts'], 'released_at'>,
): ShownName =>
  isAnonymous && released_at === null
    ? { name: `Student ${alias}`, isAlias: true }
    : { name, isAlias: false }
