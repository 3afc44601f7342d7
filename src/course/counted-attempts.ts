import type { AttemptEnd } from './attempt-state.ts'
import type { ExerciseSettings } from './exercise-settings.schema.ts'

export interface GradedAttempt {
  /** of this student in this exercise, counted from 1 */
  readonly number: number
  /** 0 to 100 with at most two decimals; null: there is no grade, for whatever reason */
  readonly grade: number | null
  /** null while it runs */
  readonly endedBy: AttemptEnd | null
}

export interface CountedAttempts {
  /** the grade that counts, 0 to 100, two decimals, cut and never rounded up; null: none */
  readonly grade: number | null
  /** of the attempts that it is made of */
  readonly numbers: readonly number[]
  /** of the attempts whose missing grade could still change it: while there are any, it is not settled */
  readonly waitsFor: readonly number[]
}

/**
 * Which attempts count, and to what. An attempt without a grade is never a 0: `highest` and `average` are taken over the
 * others, while `first` and `last` name one attempt, and no other takes its place when it has no grade. What runs, what
 * was stopped, and what was never submitted and so never graded, is no candidate.
 * @param attempts of one student in one exercise, in any order
 * @source conventions, grading.md §5
 */
export function countedAttempts(
  attempts: readonly GradedAttempt[],
  counts: ExerciseSettings['counts'],
): CountedAttempts {
  const candidates = attempts.filter(isCandidate).toSorted((a, b) => a.number - b.number)
  const named = namedBy(counts, candidates)
  const graded = named.filter(hasGrade)
  const waitsFor = named.filter((attempt) => !hasGrade(attempt)).map(({ number }) => number)
  if (graded.length === 0) return { grade: null, numbers: [], waitsFor }
  const best = graded.reduce((one, other) => (other.grade > one.grade ? other : one))
  const made = counts === 'highest' ? [best] : graded
  return { grade: mean(made), numbers: made.map(({ number }) => number), waitsFor }
}

/** An attempt that was stopped for the student's own sake costs nothing. */
export const usesUpAnAttempt = ({ endedBy }: Pick<GradedAttempt, 'endedBy'>): boolean =>
  endedBy !== 'stopped'

type WithGrade = GradedAttempt & { readonly grade: number }

const hasGrade = (attempt: GradedAttempt): attempt is WithGrade => attempt.grade !== null

function isCandidate({ endedBy, grade }: GradedAttempt): boolean {
  if (endedBy === null || endedBy === 'stopped') return false
  return endedBy !== 'not-submitted' || grade !== null
}

function namedBy(
  counts: ExerciseSettings['counts'],
  candidates: readonly GradedAttempt[],
): readonly GradedAttempt[] {
  switch (counts) {
    case 'highest':
    case 'average':
      return candidates
    case 'first':
      return candidates.slice(0, 1)
    case 'last':
      return candidates.slice(-1)
  }
}

/** In hundredths, where grades are whole numbers, so that nothing is lost before the cut. */
function mean(attempts: readonly WithGrade[]): number {
  const hundredths = attempts.reduce((sum, { grade }) => sum + Math.round(grade * 100), 0)
  return Math.floor(hundredths / attempts.length) / 100
}
