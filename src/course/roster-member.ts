import type { CourseRole } from './course-role.ts'

/** What a roster says of one member of a course. */
export interface RosterMember {
  readonly name: string
  readonly email: string | null
  /** the institution's own number */
  readonly idNumber: string | null
  /** of a learning management system */
  readonly loginId: string | null
  readonly role: CourseRole
  /** whole percent, 100 to 500 */
  readonly timePercent: number
  /** titles */
  readonly groups: readonly string[]
}

/** What tells a member from every other one of a course. A name does not. */
export const ROSTER_KEYS = ['idNumber', 'email', 'loginId'] as const

export type RosterKey = (typeof ROSTER_KEYS)[number]

/** How two spellings of one key are told to be the same: only an id number is taken to the letter. */
export const comparableKey = (key: RosterKey, value: string): string =>
  key === 'idNumber' ? value : value.toLowerCase()
