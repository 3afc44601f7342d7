import type { Context } from 'hono'
import type { z } from 'zod'

/** Says which fields could not be taken and by what code, never what stood in them. */
export const refuseInput = (context: Context, error: z.ZodError) =>
  context.json(
    {
      code: 'invalid-request',
      issues: error.issues.map(({ path, code, message }) => ({
        path: path.join('.'),
        code: code === 'custom' ? message : code,
      })),
    },
    400,
  )
