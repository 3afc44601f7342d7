import { z } from 'zod'
import { COURSE_ROLES } from '#course/course-role.ts'

/** One of my courses and what I am there. */
export const ownPlaceSchema = z.object({
  course: z.string(),
  title: z.string(),
  /** `administrator`: I am no member, but may do what an instructor may */
  role: z.enum([...COURSE_ROLES, 'administrator']),
  isArchived: z.boolean(),
})

export type OwnPlace = z.infer<typeof ownPlaceSchema>
