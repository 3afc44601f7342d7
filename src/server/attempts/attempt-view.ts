import type { AttemptView } from '#contract/api/attempts.routes.ts'
import type { SessionView } from '#simulation/session-view.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import { saidTurn } from './said-turn.ts'

/**
 * What the student of an attempt may see: what was said, and the clock. Never what the client's words stand for.
 * @param from index of the first turn that is told
 */
export const attemptView = (
  attempt: AttemptTables['attempts'],
  { phase, turns, talkedMs, endedBy, goal, promptedAfter, trouble }: SessionView,
  now: number,
  from = 0,
): AttemptView => ({
  attempt: attempt.id,
  exercise: attempt.exercise_id,
  number: attempt.number,
  state: attempt.state,
  endedBy: attempt.ended_by,
  phase,
  turns: turns.slice(from).map(saidTurn),
  talkedMs,
  sessionEndedBy: endedBy,
  goal,
  promptedAfter,
  trouble,
  deadlineAt: attempt.deadline_at,
  graceUntil: attempt.grace_until,
  now,
})
