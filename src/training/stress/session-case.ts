import type { CueTag } from '#scenario/cue-tag.ts'
import type { Skill } from '#scenario/skill.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { Verdict } from '#scoring/verdict.ts'
import { type GivenTurn, type Observer, readConversation } from './read-conversation.ts'
import type { StressCase } from './stress-case.ts'

/** What the client says, what it calls for, and what the trainee answers. */
export interface Exchange {
  readonly client: string
  readonly cues: readonly CueTag[]
  readonly reply: string
}

/** A conversation and the levels that it may reach. A level that is bounded must be given. */
export interface SessionCase {
  readonly title: string
  readonly said: readonly Exchange[]
  readonly atMost?: Readonly<Partial<Record<Skill, number>>>
  readonly above?: Readonly<Partial<Record<Skill, number>>>
}

export const turnsOf = (said: readonly Exchange[]): readonly GivenTurn[] =>
  said.flatMap(({ client, cues, reply }) => [
    { speaker: 'client', text: client, cues },
    { speaker: 'trainee', text: reply },
  ])

/** @returns the levels by skill; null where not assessed */
export const levelsOf = (verdicts: readonly Verdict[]): ReadonlyMap<Skill, number | null> =>
  new Map(
    verdicts.map((verdict) => [verdict.skill, verdict.status === 'scored' ? verdict.level : null]),
  )

export const sessionCase = ({ title, said, atMost = {}, above = {} }: SessionCase): StressCase => ({
  title,
  fault: (observer: Observer) => {
    const levels = levelsOf(scoreSession(readConversation(observer, turnsOf(said))).verdicts)
    const bounds = [
      ...Object.entries(atMost).map(([skill, bound]) => ({ skill, bound, sign: 1 })),
      ...Object.entries(above).map(([skill, bound]) => ({ skill, bound, sign: -1 })),
    ]
    const faults = bounds.flatMap(({ skill, bound, sign }) => {
      const level = levels.get(skill as Skill) ?? null // the keys above are skills
      if (level === null) return [`${skill} not assessed`]
      const isMet = sign > 0 ? level <= bound : level > bound
      return isMet ? [] : [`${skill} at ${level.toFixed(2)}`]
    })
    return faults.length === 0 ? null : faults.join(', ')
  },
})
