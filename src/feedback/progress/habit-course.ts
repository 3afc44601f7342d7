import { counted } from '#scoring/metrics/in-words.ts'
import type { HabitFigures, SessionMark, SessionSummary } from './session-summary.ts'

export type Habit = 'reflections-to-questions' | 'early-advice' | 'cues-missed'

/** A count per session; with what it is held against, where it means nothing alone. */
export interface HabitPoint extends SessionMark {
  readonly count: number
  /** null where the count stands alone */
  readonly beside: number | null
  /** "5 reflections, 9 questions" */
  readonly words: string
}

export interface HabitCourse {
  readonly habit: Habit
  readonly title: string
  /** what was counted, in a sentence */
  readonly meaning: string
  readonly countName: string
  readonly besideName: string | null
  /** oldest first */
  readonly points: readonly HabitPoint[]
  /** the latest sessions in counts, beside those before them; null under three sessions */
  readonly told: string | null
}

/** So many sessions are counted together. @source judgement: under three nothing is called a habit */
const TOGETHER = 3

interface Counting {
  readonly title: string
  readonly meaning: string
  readonly countName: string
  readonly besideName: string | null
  readonly count: (figures: HabitFigures) => number
  readonly beside: (figures: HabitFigures) => number | null
  readonly words: (count: number, beside: number) => string
}

const COUNTINGS = {
  'reflections-to-questions': {
    title: 'Reflections and questions',
    meaning:
      'Replies that give something back, and replies that ask; talk about safety is left out.',
    countName: 'reflections',
    besideName: 'questions',
    count: ({ reflecting }) => reflecting,
    beside: ({ asking }) => asking,
    words: (count, beside) => `${counted(count, 'reflection')}, ${counted(beside, 'question')}`,
  },
  'early-advice': {
    title: 'Advice before exploration',
    meaning: 'Pieces of advice given before the third reflection.',
    countName: 'advice',
    besideName: null,
    count: ({ earlyAdvice }) => earlyAdvice,
    beside: () => null,
    words: (count) =>
      count === 0 ? 'no early advice' : counted(count, 'piece of advice', 'pieces of advice'),
  },
  'cues-missed': {
    title: 'Cues passed over',
    meaning:
      'Feelings, tests of the frame and openings about culture that the client offered and no reply took up.',
    countName: 'passed over',
    besideName: 'offered',
    count: ({ cues }) => cues.missed,
    beside: ({ cues }) => cues.shown,
    words: (count, beside) =>
      beside === 0 ? 'no cue offered' : `${count} of ${counted(beside, 'cue')} passed over`,
  },
} as const satisfies Record<Habit, Counting>

const HABITS = Object.keys(COUNTINGS) as readonly Habit[] // the keys are those of the line above

/** @param summaries oldest first; sessions in a language that the observer does not read are left out */
export const habitCourses = (summaries: readonly SessionSummary[]): readonly HabitCourse[] =>
  HABITS.map((habit) => habitCourse(habit, summaries))

function habitCourse(habit: Habit, summaries: readonly SessionSummary[]): HabitCourse {
  const counting: Counting = COUNTINGS[habit]
  const { title, meaning, countName, besideName } = counting
  const points = summaries.flatMap(({ session, startedAt, title: at, habits }) => {
    if (habits === null) return []
    const count = counting.count(habits)
    const beside = counting.beside(habits)
    return [
      { session, startedAt, title: at, count, beside, words: counting.words(count, beside ?? 0) },
    ]
  })
  return { habit, title, meaning, countName, besideName, points, told: toldOf(points, counting) }
}

function toldOf(points: readonly HabitPoint[], counting: Counting): string | null {
  if (points.length < TOGETHER) return null
  const latest = `The latest ${TOGETHER} sessions together: ${summed(points.slice(-TOGETHER), counting)}.`
  if (points.length < 2 * TOGETHER) return latest
  return `${latest} The ${TOGETHER} before: ${summed(points.slice(-2 * TOGETHER, -TOGETHER), counting)}.`
}

const summed = (points: readonly HabitPoint[], { words }: Counting): string =>
  words(
    points.reduce((sum, { count }) => sum + count, 0),
    points.reduce((sum, { beside }) => sum + (beside ?? 0), 0),
  )
