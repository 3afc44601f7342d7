import { z } from 'zod'

const moment = z.int().min(0).nullable()

/** What holds for one student or one group instead of what the exercise says. An absent field changes nothing. */
export const exerciseOverrideSchema = z.object({
  opensAt: z.exactOptional(moment),
  dueAt: z.exactOptional(moment),
  cutOffAt: z.exactOptional(moment),
  timeLimitMinutes: z.exactOptional(z.int().min(5).max(1200).nullable()),
  attempts: z.exactOptional(z.int().min(1).max(20).nullable()),
})

export type ExerciseOverride = z.infer<typeof exerciseOverrideSchema>
