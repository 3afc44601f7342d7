import { SKILLS, type Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { SessionMark, SessionSummary } from './session-summary.ts'

/** A skill that the student rated and the observer assessed, in one session. */
export interface RatedPoint extends SessionMark {
  /** 1–5, whole */
  readonly self: number
  /** 1–5, continuous */
  readonly observer: number
  readonly lies: 'above' | 'near' | 'below'
}

export interface SkillCalibration {
  readonly skill: Skill
  /** oldest first */
  readonly points: readonly RatedPoint[]
  /** sessions that were rated, but where the observer had too little to go on */
  readonly ratedAlone: number
  /** one or two sentences with their counts; says what is missing where nothing can be claimed */
  readonly told: string
}

export interface Calibration {
  readonly skills: readonly SkillCalibration[]
  /** where the student's ratings lie above and below the observer's; null until a skill can be spoken of */
  readonly told: string | null
}

/** Nothing is claimed from fewer. @source judgement: one or two sessions are a mood, not a habit */
export const LEAST_RATED = 3

/** Nearer than this is the same: whole numbers are compared with tenths. @source judgement, to be validated */
const LEVEL_APART = 1

/** @param summaries oldest first */
export function calibrationOver(summaries: readonly SessionSummary[]): Calibration {
  const skills = SKILLS.map((skill) => calibrationOf(skill, summaries))
  return { skills, told: toldOfAll(skills) }
}

function calibrationOf(skill: Skill, summaries: readonly SessionSummary[]): SkillCalibration {
  const rated = summaries.filter(({ selfRatings }) => selfRatings[skill] !== undefined)
  const points = rated.flatMap((summary) => ratedPoint(skill, summary))
  const ratedAlone = rated.length - points.length
  return { skill, points, ratedAlone, told: toldOf(points) }
}

function ratedPoint(
  skill: Skill,
  { session, startedAt, title, skills, selfRatings }: SessionSummary,
): readonly RatedPoint[] {
  const self = selfRatings[skill]
  const observer = skills[skill].level
  if (self === undefined || observer === null) return []
  return [{ session, startedAt, title, self, observer, lies: liesFrom(self - observer) }]
}

function liesFrom(apart: number): RatedPoint['lies'] {
  if (Math.abs(apart) < LEVEL_APART) return 'near'
  return apart > 0 ? 'above' : 'below'
}

function toldOf(points: readonly RatedPoint[]): string {
  const { length } = points
  if (length === 0) return 'No session yet with both your rating and a level.'
  if (length < LEAST_RATED)
    return `${length === 1 ? 'One session' : `${length} sessions`} with both your rating and a level; from ${LEAST_RATED} on this says how they compare.`
  const above = countOf(points, 'above')
  const below = countOf(points, 'below')
  const near = length - above - below
  return `Of ${length} sessions your rating lay a level or more above the observer’s in ${above}, a level or more below in ${below}, and near it in ${near}.`
}

/** Named where more than half of the sessions say so. @source judgement */
const leansTo = (side: 'above' | 'below', { points }: SkillCalibration): boolean =>
  points.length >= LEAST_RATED && countOf(points, side) * 2 > points.length

function toldOfAll(skills: readonly SkillCalibration[]): string | null {
  const spoken = skills.filter(({ points }) => points.length >= LEAST_RATED)
  if (spoken.length === 0) return null
  const named = (side: 'above' | 'below') =>
    spoken
      .filter((each) => leansTo(side, each))
      .map(
        ({ skill, points }) =>
          `${SKILL_NAMES[skill].toLowerCase()} (${countOf(points, side)} of ${points.length} sessions)`,
      )
  const above = named('above')
  const below = named('below')
  if (above.length + below.length === 0)
    return 'In no skill do most of your ratings lie a level or more from the observer’s.'
  return [
    ...(above.length === 0 ? [] : [`You mostly rate above the observer in ${joined(above)}.`]),
    ...(below.length === 0 ? [] : [`You mostly rate below the observer in ${joined(below)}.`]),
  ].join(' ')
}

const countOf = (points: readonly RatedPoint[], side: RatedPoint['lies']): number =>
  points.filter(({ lies }) => lies === side).length

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
