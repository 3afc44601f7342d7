import type { Skill } from '#scenario/skill.ts'
import { type LevelRange, likelyRange } from './likely-range.ts'
import type { SessionMark, SessionSummary } from './session-summary.ts'

/** One session as one skill saw it. */
export interface SkillPoint extends SessionMark {
  /** 1–5; null where the skill was not assessed: a gap, never a zero */
  readonly level: number | null
  /** null with the level */
  readonly range: LevelRange | null
  /** opportunities (or replies) behind it */
  readonly n: number
  readonly restsOn: string
}

export interface SkillCourse {
  readonly skill: Skill
  /** oldest first, one a session */
  readonly points: readonly SkillPoint[]
  readonly assessed: number
}

/** @param summaries oldest first */
export function skillCourse(skill: Skill, summaries: readonly SessionSummary[]): SkillCourse {
  const points = summaries.map(({ session, startedAt, title, skills }): SkillPoint => {
    const { level, n, restsOn } = skills[skill]
    // A critical event alone can hold a level: it then rests on that one reply.
    const range = level === null ? null : likelyRange(level, Math.max(1, n))
    return { session, startedAt, title, level, range, n, restsOn }
  })
  return { skill, points, assessed: points.filter(({ level }) => level !== null).length }
}
