import { type CountedAttempts, countedAttempts } from '#course/counted-attempts.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { gradeNumber } from '#course/grade.ts'
import type { GradebookCell } from '#course/gradebook-cell.ts'

/** What the student may know of their grade: of marks that are released, and whose levels are out. */
export const releasedGrades = (
  { attempts }: GradebookCell,
  counts: ExerciseSettings['counts'],
  isOut: (attemptId: string) => boolean,
): CountedAttempts =>
  countedAttempts(
    attempts.map(({ attempt, grade }) => ({
      number: attempt.number,
      grade: isOut(attempt.id) ? gradeNumber(grade) : null,
      endedBy: attempt.endedBy,
    })),
    counts,
  )
