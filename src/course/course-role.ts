/** What a person is in one course. Administrators of the server are no members; they may do what an instructor may. */
export const COURSE_ROLES = ['student', 'marker', 'instructor'] as const

export type CourseRole = (typeof COURSE_ROLES)[number]
