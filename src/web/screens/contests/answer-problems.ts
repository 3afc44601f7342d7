import type { Skill } from '#scenario/skill.ts'
import type { Contested } from '#web/contest/contest-words.ts'
import { type ChosenLevel, chosenLevel, type GivenMark } from './answered-mark.ts'

export interface AnswerProblems extends Partial<Record<Skill, string>> {
  readonly outcome?: string
  readonly answer?: string
}

interface AnswerSoFar {
  readonly outcome: string
  readonly answer: string
  readonly about: Contested
  readonly before: GivenMark
  /** those that the answer brings; empty where it brings none */
  readonly levels: Readonly<Partial<Record<Skill, ChosenLevel>>>
}

/** What is amiss with an answer before it can be sent; empty where nothing is. */
export function answerProblems({
  outcome,
  answer,
  about,
  before,
  levels,
}: AnswerSoFar): AnswerProblems {
  const missing = Object.entries(levels)
    .filter(([, level]) => level === '')
    .map(([skill]) => [skill, 'Choose a level, or “Not assessed”.'])
  const isSame =
    about.kind === 'level' &&
    levels[about.skill] !== undefined &&
    levels[about.skill] !== '' &&
    levels[about.skill] === chosenLevel(before.levels[about.skill])
  return {
    ...(outcome === '' ? { outcome: 'Say whether it stands.' } : {}),
    ...(answer.trim() === '' ? { answer: 'Say in a few words why.' } : {}),
    ...Object.fromEntries(missing),
    ...(isSame
      ? { [about.skill]: 'This is the level that was contested. Choose another, or “It stands”.' }
      : {}),
  }
}
