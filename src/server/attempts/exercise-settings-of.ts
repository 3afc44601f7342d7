import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'

/** What stands in the row was checked when it was kept. */
export const settingsOf = ({
  settings,
}: Pick<ExerciseTables['exercises'], 'settings'>): ExerciseSettings =>
  JSON.parse(settings) as ExerciseSettings
