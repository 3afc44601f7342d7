import { CODER_VERSION } from '#coding/coder-version.ts'
import type { AnswerOf } from '#contract/api/api-types.ts'
import type { MARKING_ROUTES } from '#contract/api/marking.routes.ts'
import { RUBRIC_VERSION } from '#course/rubric.ts'
import { type Standing, standingInMark } from '#course/standing.ts'
import type { Skill } from '#scenario/skill.ts'
import { isCompleted } from './exercise-marking.ts'
import { finalMark } from './kept-mark.ts'
import { mayShowOthers } from './marking-part.ts'
import type { ReadReply } from './observer-proposal.ts'
import type { RescoredAttempt, RescoredExercise } from './re-scored.ts'

type Preview = AnswerOf<(typeof MARKING_ROUTES)['POST /api/exercises/:exercise/re-scoring'], never>
type Line = Preview['changes'][number]

const NOT_LOOKED_AT: Standing = { status: 'not-looked-at' }

/** Every change of a re-scoring for whoever decides on it, but for proposals that nobody may see yet. */
export const rescoringPreview = (rescored: RescoredExercise, memberId: string | null): Preview => ({
  preview: rescored.preview,
  coder: CODER_VERSION,
  rubric: RUBRIC_VERSION,
  looked: rescored.looked,
  changes: rescored.changed.map((each) => lineOf(each, rescored, memberId)),
  notScored: rescored.notScored.map(({ attempt, shown }) => ({
    attempt: attempt.id,
    name: shown.name,
  })),
})

function lineOf(
  each: RescoredAttempt,
  { settings, summary }: RescoredExercise,
  memberId: string | null,
): Line {
  const { attempt, shown, marks } = each
  const isReleased = attempt.released_at !== null
  const isHidden =
    !isReleased && !(isCompleted(attempt) && mayShowOthers(attempt, settings, marks, memberId))
  const mark = finalMark(marks)?.mark ?? null
  const marked = (skill: Skill) => (mark === null ? NOT_LOOKED_AT : standingInMark(mark, skill))
  return {
    attempt: attempt.id,
    number: attempt.number,
    ...shown,
    markingState: attempt.marking_state,
    isReleased,
    isHidden,
    lookAgain: isHidden
      ? []
      : (summary.lookAgain.find(({ attemptId }) => attemptId === attempt.id)?.reasons ?? []),
    skills: isHidden
      ? []
      : summary.changes
          .filter(({ attemptId }) => attemptId === attempt.id)
          .map(({ skill, before, after, newEvents, goneEvents }) => ({
            skill,
            before,
            after,
            newEvents,
            goneEvents,
            marked: marked(skill),
          })),
    replies: isHidden ? [] : repliesOtherwise(each),
  }
}

function repliesOtherwise({ talk, before, after }: RescoredAttempt): Line['replies'] {
  return talk.folded.replies.flatMap(({ index, text }) => {
    const was = labelsOf(before.turns, index)
    const is = labelsOf(after.turns, index)
    return was.join() === is.join() ? [] : [{ index, text, before: was, after: is }]
  })
}

const labelsOf = (turns: readonly ReadReply[], at: number): readonly string[] =>
  turns
    .filter(({ index }) => index === at)
    .flatMap(({ notes }) =>
      notes.map(({ code, modifiers, quote }) => `${[code, ...modifiers].join('+')} “${quote}”`),
    )
