import { type CardInput, fsrs, Rating, State } from 'ts-fsrs'

/** How a round went, for the scheduler. */
export type RoundRating = 'again' | 'hard' | 'good' | 'easy'

/** When a drill comes back. JSON of our own, so that no type of the scheduler's is kept anywhere. */
export interface DrillCard {
  /** milliseconds since 1970 */
  readonly dueAt: number
  readonly lastAt: number
  /** days after which nine of ten would still be met; how hard it is for this student, 1–10 */
  readonly stability: number
  readonly hardness: number
  readonly rounds: number
  readonly lapses: number
  /** days between `lastAt` and `dueAt` */
  readonly days: number
}

/** @source ts-fsrs' own default; what comes back within weeks is worth more than what is due in years: judgement */
const REMEMBERED = 0.9
const LONGEST_DAYS = 120

/** Days only, and the same for the same record: no steps within an hour, no chance. */
const scheduler = fsrs({
  request_retention: REMEMBERED,
  maximum_interval: LONGEST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
})

/** The card after a round. @param at when the round was over, milliseconds since 1970 */
export function afterRound(card: DrillCard | null, rating: RoundRating, at: number): DrillCard {
  const { card: next } = scheduler.next(inputFrom(card, at), at, GRADES[rating])
  return {
    dueAt: next.due.getTime(),
    lastAt: at,
    stability: next.stability,
    hardness: next.difficulty,
    rounds: next.reps,
    lapses: next.lapses,
    days: next.scheduled_days,
  }
}

const GRADES = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<RoundRating, Rating>

const inputFrom = (card: DrillCard | null, at: number): CardInput =>
  card === null
    ? {
        due: at,
        stability: 0,
        difficulty: 0,
        elapsed_days: 0,
        scheduled_days: 0,
        learning_steps: 0,
        reps: 0,
        lapses: 0,
        state: State.New,
      }
    : {
        due: card.dueAt,
        stability: card.stability,
        difficulty: card.hardness,
        elapsed_days: 0,
        scheduled_days: card.days,
        learning_steps: 0,
        reps: card.rounds,
        lapses: card.lapses,
        state: State.Review,
        last_review: card.lastAt,
      }
