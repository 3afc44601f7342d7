import { type GradeSummary, gradeSummary } from './grade-summary.ts'
import {
  EMPTY_CELL,
  type GradebookAttempt,
  type GradebookCell,
  type GradingRule,
  gradebookCell,
} from './gradebook-cell.ts'
import { levelDistribution, type SkillDistribution } from './level-distribution.ts'

export interface GradebookExercise extends GradingRule {
  readonly id: string
}

export interface GradebookRow {
  readonly memberId: string
  /** one per exercise, in the order of the columns */
  readonly cells: readonly GradebookCell[]
}

export interface GradebookColumn {
  readonly exerciseId: string
  /** over the grades that count */
  readonly grades: GradeSummary
  /** over the attempts that count, or still may */
  readonly levels: readonly SkillDistribution[]
}

export interface Gradebook {
  readonly rows: readonly GradebookRow[]
  readonly columns: readonly GradebookColumn[]
}

/**
 * Every student of a course against every exercise; with one exercise, the gradebook of that.
 * @param memberIds the students, in the order of the rows; attempts of anybody else are left out
 * @param exercises in the order of the columns
 */
export function gradebook(
  memberIds: readonly string[],
  exercises: readonly GradebookExercise[],
  attempts: readonly GradebookAttempt[],
): Gradebook {
  const found = byExerciseAndMember(attempts)
  const cells = exercises.map((exercise) => {
    const ofExercise = found.get(exercise.id)
    return memberIds.map((memberId) => {
      const own = ofExercise?.get(memberId)
      return own === undefined ? EMPTY_CELL : gradebookCell(own, exercise)
    })
  })
  return {
    rows: memberIds.map((memberId, row) => ({
      memberId,
      cells: cells.map((column) => column[row] ?? EMPTY_CELL),
    })),
    columns: exercises.map((exercise, index) => columnOf(exercise, cells[index] ?? [])),
  }
}

function columnOf(
  { id, skills }: GradebookExercise,
  cells: readonly GradebookCell[],
): GradebookColumn {
  return {
    exerciseId: id,
    grades: gradeSummary(cells.map(({ counted }) => counted.grade)),
    levels: levelDistribution(cells.flatMap(marksThatCount), skills),
  }
}

const marksThatCount = ({ attempts, counted }: GradebookCell) =>
  attempts.flatMap(({ attempt: { number, mark } }) => {
    const counts = counted.numbers.includes(number) || counted.waitsFor.includes(number)
    return counts && mark !== null ? [mark] : []
  })

type AttemptsByMember = Map<string, GradebookAttempt[]>

function byExerciseAndMember(
  attempts: readonly GradebookAttempt[],
): ReadonlyMap<string, AttemptsByMember> {
  const found = new Map<string, AttemptsByMember>()
  for (const attempt of attempts) {
    const ofExercise = found.get(attempt.exerciseId) ?? new Map<string, GradebookAttempt[]>()
    found.set(attempt.exerciseId, ofExercise)
    const ofMember = ofExercise.get(attempt.memberId)
    if (ofMember === undefined) ofExercise.set(attempt.memberId, [attempt])
    else ofMember.push(attempt)
  }
  return found
}
