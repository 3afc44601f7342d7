import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { HabitFigures, SessionSummary } from './session-summary.ts'
import { SUMMARY_VERSION } from './summary-version.ts'

type Levels = Readonly<Partial<Record<Skill, number>>>

interface Told {
  readonly levels?: Levels
  readonly selfRatings?: Levels
  readonly habits?: HabitFigures | null
  readonly level?: number
  readonly scenarioId?: string
}

/** A session in which nothing of the kind was counted. */
export const NO_HABITS: HabitFigures = {
  reflecting: 0,
  asking: 0,
  earlyAdvice: 0,
  cues: { shown: 0, missed: 0 },
  offered: {
    feelings: { shown: 0, missed: 0 },
    tests: { shown: 0, missed: 0 },
    pushback: { shown: 0, missed: 0 },
  },
  questions: { all: 0, open: 0 },
}

/** Months of 28 days, so that no calendar is needed. */
function dayAt(nth: number): string {
  const [year, month, day] = [2026 + Math.floor(nth / 336), Math.floor(nth / 28) % 12, nth % 28]
  return `${year}-${twoDigits(month + 1)}-${twoDigits(day + 1)}T10:00:00.000Z`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The nth session of a student who practises once a day, from the first of January on. */
export function summaryOf(
  nth: number,
  { levels = {}, selfRatings = {}, habits = NO_HABITS, level = 1, scenarioId = 'sam' }: Told = {},
): SessionSummary {
  const figures = SKILLS.map((skill) => {
    const at = levels[skill] ?? null
    return [skill, { level: at, n: at === null ? 0 : 8, restsOn: 'As counted.' }] as const
  })
  return {
    version: SUMMARY_VERSION,
    session: `s${nth}`,
    startedAt: dayAt(nth),
    title: 'The resit',
    scenarioId,
    clientName: 'Sam Reyes',
    level,
    skills: Object.fromEntries(figures) as SessionSummary['skills'], // one entry for each skill
    selfRatings,
    habits,
  }
}

/** So many sessions with figures that differ, for what has to be quick and what has to look right. */
export const manySummaries = (count: number): readonly SessionSummary[] =>
  Array.from({ length: count }, (_, nth) => {
    const wave = (of: number, from: number, to: number) =>
      from + ((Math.sin(nth * 12.9898 * of) + 1) / 2) * (to - from)
    const empathy = Math.min(5, wave(1, 1.4, 3.2) + Math.min(1.5, nth / 12))
    return summaryOf(nth, {
      levels: {
        ...(nth % 5 === 3 ? {} : { empathy }),
        'active-listening': wave(2, 1.8, 3.9),
        ...(nth % 3 === 0 ? { boundaries: wave(3, 2, 4.6) } : {}),
        ...(nth % 4 === 0 ? { resistance: wave(4, 1, 3.5) } : {}),
      },
      selfRatings: { empathy: 3 + (nth % 2), 'active-listening': 2 + (nth % 3) },
      habits: {
        ...NO_HABITS,
        reflecting: Math.round(wave(5, 2, 12)),
        asking: Math.round(wave(6, 3, 11)),
        earlyAdvice: Math.round(wave(7, 0, 3)),
        cues: { shown: 9, missed: Math.round(wave(8, 0, 7)) },
      },
      level: 1 + (nth % 4),
      scenarioId: `client-${nth % 9}`,
    })
  })
