import type { AttemptFlag } from '#course/attempt-flag.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import type { SkillDifference } from '#course/mark-difference.ts'
import { LEVELS_FAR_APART, markDifference, verdictDifference } from '#course/mark-difference.ts'
import { finalMark, isWhole, type KeptMark, needsAPerson } from './kept-mark.ts'
import type { KeptProposal } from './kept-proposal.ts'

export interface FlagSources {
  readonly settings: Pick<ExerciseSettings, 'skills'>
  readonly marks: readonly KeptMark[]
  /** null: the observer has not read it, or could not */
  readonly proposal: KeptProposal | null
  readonly hasOpenContest: boolean
  /** marking was completed, so that the observer must have been asked */
  readonly isCompleted: boolean
}

/** Why a person should look at an attempt. What the observer saw is among it: for those who may see the proposal. */
export function flagsOfAttempt(sources: FlagSources): readonly AttemptFlag[] {
  const { settings, marks, proposal, hasOpenContest, isCompleted } = sources
  const verdicts = proposal?.proposal.verdicts ?? []
  return [
    ...(isLeftForAPerson(marks, settings.skills) ? (['needs-a-person'] as const) : []),
    ...(verdicts.some(({ criticalEvents }) => criticalEvents.length > 0)
      ? (['critical-event'] as const)
      : []),
    ...(isCompleted && proposal === null ? (['not-scored'] as const) : []),
    ...(differences(sources).some(isFarApart) ? (['levels-far-apart'] as const) : []),
    ...(hasOpenContest ? (['contested'] as const) : []),
  ]
}

/** What may be told of an attempt to somebody who is still to mark it. */
export const flagsBeforeMarking = (sources: FlagSources): readonly AttemptFlag[] =>
  flagsOfAttempt({ ...sources, marks: [], proposal: null, isCompleted: false })

const isLeftForAPerson = (
  marks: readonly KeptMark[],
  skills: ExerciseSettings['skills'],
): boolean => {
  const final = finalMark(marks)
  return final !== null && needsAPerson(final.mark, skills)
}

function differences({ settings, marks, proposal }: FlagSources): readonly SkillDifference[] {
  const final = finalMark(marks)
  if (final === null) return []
  const others = marks.filter(
    ({ markerId, mark }) => markerId !== final.markerId && isWhole(mark, settings.skills),
  )
  return [
    ...(proposal === null
      ? []
      : verdictDifference(final.mark, proposal.proposal.verdicts, settings.skills)),
    ...others.flatMap(({ mark }) => markDifference(final.mark, mark, settings.skills)),
  ]
}

const isFarApart = ({ apart }: SkillDifference): boolean =>
  apart !== null && Math.abs(apart) >= LEVELS_FAR_APART
