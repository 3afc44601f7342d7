import type { DrillId } from './drill.ts'
import { afterRound, type DrillCard, type RoundRating } from './drill-card.ts'
import type { DrillEntry } from './drill-record.ts'
import { courseOf, type DrillDifficulty, type RoundCourse } from './round-course.ts'

/** One round of a drill, as it was kept. */
export interface DrillRound {
  readonly round: string
  /** in the order in which they happened */
  readonly entries: readonly DrillEntry[]
  readonly course: RoundCourse
  /** of the newest entry, milliseconds since 1970 */
  readonly at: number
}

/** What is known of one drill: the fold of its entries. */
export interface DrillHistory {
  readonly drill: DrillId
  /** oldest first */
  readonly rounds: readonly DrillRound[]
  /** null as long as no round says when it should come back */
  readonly card: DrillCard | null
  /** how difficult the next round begins */
  readonly next: DrillDifficulty
}

/** @param entries in any order, of any drills; one that is there twice counts once */
export function drillHistories(entries: readonly DrillEntry[]): ReadonlyMap<DrillId, DrillHistory> {
  const once = new Map(entries.map((each) => [each.entry, each]))
  const byDrill = Map.groupBy(once.values(), ({ drill }) => drill)
  return new Map([...byDrill].map(([drill, of]) => [drill, historyOf(drill, of)]))
}

/** How a round went: null where it says nothing about when to come back, as with one that was too much. */
export function ratingOf({ over, short, difficulty, wasEased }: RoundCourse): RoundRating | null {
  if (over === 'too-much') return null
  if (over !== 'met') return short > 0 ? 'again' : null
  if (difficulty === 'harder') return 'easy'
  return wasEased || difficulty === 'easier' ? 'hard' : 'good'
}

/** A drill that nobody has tried. */
export const untried = (drill: DrillId): DrillHistory => ({
  drill,
  rounds: [],
  card: null,
  next: 'plain',
})

function historyOf(drill: DrillId, entries: readonly DrillEntry[]): DrillHistory {
  const rounds = [...Map.groupBy(entries, ({ round }) => round)]
    .map(([round, of]) => roundOf(round, of))
    .toSorted((one, other) => one.at - other.at || compared(one.round, other.round))
  return rounds.reduce<DrillHistory>((history, round) => {
    const rating = ratingOf(round.course)
    return {
      drill,
      rounds: [...history.rounds, round],
      card: rating === null ? history.card : afterRound(history.card, rating, round.at),
      next: nextDifficulty(round.course),
    }
  }, untried(drill))
}

function roundOf(round: string, entries: readonly DrillEntry[]): DrillRound {
  const ordered = entries.toSorted(
    (one, other) => one.step - other.step || compared(one.entry, other.entry),
  )
  return {
    round,
    entries: ordered,
    course: courseOf(ordered[0]?.difficulty ?? 'plain', ordered),
    at: Math.max(...ordered.map(({ at }) => at)),
  }
}

/** Harder after what went well without a try that fell short, easier where it stayed too hard. @source E1 */
function nextDifficulty(course: RoundCourse): DrillDifficulty {
  const rating = ratingOf(course)
  if (rating === null || rating === 'again') return course.difficulty
  if (rating === 'hard') return 'plain'
  return rating === 'easy' || course.short === 0 ? 'harder' : 'plain'
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
