import type { Skill } from '#scenario/skill.ts'

/** The session that a figure comes from. */
export interface SessionMark {
  readonly session: string
  /** ISO 8601 */
  readonly startedAt: string
  readonly title: string
}

/** What a finished session adds to the course of weeks: figures, never the talk. JSON, under two kilobytes. */
export interface SessionSummary extends SessionMark {
  /** see `SUMMARY_VERSION` */
  readonly version: string
  readonly scenarioId: string
  readonly clientName: string
  /** difficulty of the scenario, 1–5 */
  readonly level: number
  readonly skills: Readonly<Record<Skill, SkillFigure>>
  /** 1–5 per skill, before the observer's levels were shown; one the student left open is absent */
  readonly selfRatings: Readonly<Partial<Record<Skill, number>>>
  /** null where the observer does not read the language */
  readonly habits: HabitFigures | null
}

export interface SkillFigure {
  /** 1–5, continuous; null where the skill was not assessed */
  readonly level: number | null
  /** opportunities (or replies) there were */
  readonly n: number
  /** one sentence: what the level rests on, or why there is none */
  readonly restsOn: string
}

export interface HabitFigures {
  /** replies that reflect, replies that ask; talk about safety left out */
  readonly reflecting: number
  readonly asking: number
  /** pieces of advice before the third reflection */
  readonly earlyAdvice: number
  /** feelings, tests of the frame and openings about culture that the client offered, and those passed over */
  readonly cues: CueFigures
  /** the same by kind; pushing back counts as missed too where it was met with pressure */
  readonly offered: {
    readonly feelings: CueFigures
    readonly tests: CueFigures
    readonly pushback: CueFigures
  }
  /** single questions, and those among them that leave the answer open; talk about safety left out */
  readonly questions: { readonly all: number; readonly open: number }
}

export interface CueFigures {
  readonly shown: number
  readonly missed: number
}
