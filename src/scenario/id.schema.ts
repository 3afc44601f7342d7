import { z } from 'zod'

/** An id inside a scenario file: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'use lower-case letters, digits and single hyphens, such as "friend-request"',
  })
  .max(60)
  .meta({ description: 'Lower-case words joined by hyphens; unique among its kind in this file.' })
