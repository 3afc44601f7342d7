import type { Debrief } from '#feedback/debrief.ts'
import type { SelfRating } from '#simulation/journal.ts'
import { firstMoments } from './first-moments.ts'
import { type SupervisionMoment, supervisionMoments } from './supervision-moment.ts'
import { supervisionQuestion } from './supervision-question.ts'

/** What the student noticed in themself and chose to take along. */
export interface WithinForSheet {
  readonly clientSaid: string
  readonly noticed: string
  /** what they did with it; may be empty */
  readonly after: string
}

/** One page for a supervisor, made of what the student wrote, said and chose. */
export interface SupervisionSheet {
  readonly clientName: string
  readonly reflection: SelfRating | null
  /** in the order of the session; fewer than two where fewer replies were given */
  readonly moments: readonly SupervisionMoment[]
  readonly question: string
  readonly within: WithinForSheet | null
}

/** What the student decided about their sheet; null for what they left as it came. */
export interface SheetChoice {
  /** indices of replies */
  readonly moments: readonly number[] | null
  readonly question: string | null
}

/**
 * Lays out a supervision sheet. Nothing is in it that the debrief does not say or the student did not write.
 * @param within only where the student ticked it
 */
export function supervisionSheet(
  debrief: Debrief,
  { moments, question }: SheetChoice,
  within: WithinForSheet | null,
): SupervisionSheet {
  const chosen = chosenMoments(debrief, moments)
  return {
    clientName: debrief.clientName,
    reflection: debrief.reflection,
    moments: supervisionMoments(debrief).filter(({ index }) => chosen.includes(index)),
    question: question ?? supervisionQuestion(debrief),
    within,
  }
}

/** Indices of the replies on a sheet, in the order of choosing: the student's own, as far as they are replies, or ours. */
export function chosenMoments(
  debrief: Debrief,
  moments: SheetChoice['moments'],
): readonly number[] {
  const replies = debrief.transcript.filter(({ speaker }) => speaker === 'trainee')
  const known = (moments ?? []).filter((index) => replies.some((each) => each.index === index))
  return known.length > 0 ? known : firstMoments(debrief)
}
