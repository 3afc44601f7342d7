import type { OwnPlace } from '#contract/api/own-place.schema.ts'

export const ROLE_WORDS = {
  student: 'Student',
  marker: 'Marker',
  instructor: 'Instructor',
  administrator: 'Administrator',
} as const satisfies Record<OwnPlace['role'], string>

/** Whether somebody sets exercises and sees who is in the course. */
export const isInstructing = (role: OwnPlace['role']): boolean =>
  role === 'instructor' || role === 'administrator'
