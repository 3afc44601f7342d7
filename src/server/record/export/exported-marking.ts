import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import type { Database } from '#store/tables.ts'
import { iso } from './iso.ts'

/** What a member of staff has written in a course, without saying about whom. */
export async function exportedMarking(database: Database, memberId: string) {
  const marks = await database
    .selectFrom('mark_history')
    .innerJoin('attempts', 'attempts.id', 'mark_history.attempt_id')
    .innerJoin('exercises', 'exercises.id', 'attempts.exercise_id')
    .select([
      'mark_history.attempt_id',
      'mark_history.mark',
      'mark_history.basis',
      'mark_history.reason',
      'mark_history.at',
      'exercises.settings',
    ])
    .where('mark_history.marker_id', '=', memberId)
    .orderBy('mark_history.at')
    .execute()
  const answers = await database
    .selectFrom('contests')
    .select(['attempt_id', 'state', 'answer', 'answered_at'])
    .where('answered_by', '=', memberId)
    .orderBy('answered_at')
    .execute()
  return {
    marks: marks.map(({ attempt_id, mark, basis, reason, at, settings }) => ({
      attempt: attempt_id,
      exercise: settingsOf({ settings }).title,
      mark: JSON.parse(mark),
      basis,
      reason,
      at: iso(at),
    })),
    answers: answers.map(({ attempt_id, state, answer, answered_at }) => ({
      attempt: attempt_id,
      state,
      answer,
      at: iso(answered_at),
    })),
  }
}

/** What somebody has signed with their account: reasons and comments of their own. */
export async function exportedSignatures(database: Database, person: string) {
  const comments = await database
    .selectFrom('comment_bank')
    .select(['text', 'added_at'])
    .where('added_by', '=', person)
    .orderBy('added_at')
    .execute()
  const steps = await database
    .selectFrom('marking_steps')
    .select(['attempt_id', 'step', 'reason', 'at'])
    .where('by', '=', person)
    .orderBy('at')
    .execute()
  const overrides = await database
    .selectFrom('overrides')
    .select(['exercise_id', 'set_at'])
    .where('set_by', '=', person)
    .orderBy('set_at')
    .execute()
  return {
    comments: comments.map(({ text, added_at }) => ({ text, at: iso(added_at) })),
    markingSteps: steps.map(({ attempt_id, step, reason, at }) => ({
      attempt: attempt_id,
      step,
      reason,
      at: iso(at),
    })),
    overridesSet: overrides.map(({ exercise_id, set_at }) => ({
      exercise: exercise_id,
      at: iso(set_at),
    })),
  }
}
