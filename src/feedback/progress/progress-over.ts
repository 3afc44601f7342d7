import { SKILLS } from '#scenario/skill.ts'
import { type Calibration, calibrationOver } from './calibration.ts'
import { type HabitCourse, habitCourses } from './habit-course.ts'
import { inOrder } from './in-order.ts'
import { type MetClient, metClients } from './met-clients.ts'
import type { SessionSummary } from './session-summary.ts'
import { type SkillCourse, skillCourse } from './skill-course.ts'

/** Practice over weeks. No total, no streak, no rank: nothing here adds skills or sessions up to a worth. */
export interface Progress {
  readonly sessions: number
  readonly skills: readonly SkillCourse[]
  readonly calibration: Calibration
  readonly habits: readonly HabitCourse[]
  readonly clients: readonly MetClient[]
}

/** @param summaries one a finished session, in any order */
export function progressOver(summaries: readonly SessionSummary[]): Progress {
  const oldestFirst = inOrder(summaries)
  return {
    sessions: oldestFirst.length,
    skills: SKILLS.map((skill) => skillCourse(skill, oldestFirst)),
    calibration: calibrationOver(oldestFirst),
    habits: habitCourses(oldestFirst),
    clients: metClients(oldestFirst),
  }
}
