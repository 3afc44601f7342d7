/** @source clinical reference E1, the adjustment knobs */
export const DIFFICULTIES = ['easier', 'plain', 'harder'] as const

export type DrillDifficulty = (typeof DIFFICULTIES)[number]

/** How near a reply came to the criterion. */
export type DrillOutcome = 'missed' | 'nearly' | 'met'

/** What happened in a round: a reply was tried; the student said that it is too much right now, or put it aside. */
export type RoundStep =
  | { readonly is: 'tried'; readonly outcome: DrillOutcome }
  | { readonly is: 'too-much' }
  | { readonly is: 'left' }

/** One round of a drill, as far as it has come. */
export interface RoundCourse {
  readonly difficulty: DrillDifficulty
  readonly tries: number
  /** tries that fell short of the criterion */
  readonly short: number
  /** the newest tries in a row that met it, and that fell short of it, at this difficulty */
  readonly metInARow: number
  readonly shortInARow: number
  readonly wasEased: boolean
  /** `met`: the criterion was met twice in a row; `too-much`: it could get no easier; `left`: put aside */
  readonly over: 'met' | 'left' | 'too-much' | null
}

/** The criterion is met so often, one after the other. @source clinical reference E1 */
export const MET_IN_A_ROW = 2
/** After so many tries that fall short one after the other it gets easier. @source clinical reference E1, "too hard" */
export const SHORT_IN_A_ROW = 2

export const roundAtStart = (difficulty: DrillDifficulty): RoundCourse => ({
  difficulty,
  tries: 0,
  short: 0,
  metInARow: 0,
  shortInARow: 0,
  wasEased: false,
  over: null,
})

/** A round is the fold of its steps; steps after its end change nothing. */
export const courseOf = (start: DrillDifficulty, steps: readonly RoundStep[]): RoundCourse =>
  steps.reduce(afterStep, roundAtStart(start))

export function afterStep(course: RoundCourse, step: RoundStep): RoundCourse {
  if (course.over !== null) return course
  if (step.is === 'left') return { ...course, over: 'left' }
  if (step.is === 'too-much')
    return course.difficulty === 'easier' ? { ...course, over: 'too-much' } : eased(course)
  const tried = { ...course, tries: course.tries + 1 }
  if (step.outcome === 'met') {
    const metInARow = course.metInARow + 1
    return { ...tried, metInARow, shortInARow: 0, over: metInARow >= MET_IN_A_ROW ? 'met' : null }
  }
  const fell = {
    ...tried,
    short: course.short + 1,
    metInARow: 0,
    shortInARow: course.shortInARow + 1,
  }
  return fell.shortInARow >= SHORT_IN_A_ROW && fell.difficulty !== 'easier' ? eased(fell) : fell
}

const eased = (course: RoundCourse): RoundCourse => ({
  ...course,
  difficulty: course.difficulty === 'harder' ? 'plain' : 'easier',
  metInARow: 0,
  shortInARow: 0,
  wasEased: true,
})
