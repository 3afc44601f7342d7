import { z } from 'zod'

/** A scenario as the list of an exercise form shows it. */
export const scenarioLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  client: z.string(),
  minutes: z.number(),
  skills: z.array(z.string()),
  contentNotes: z.array(z.string()),
  /** whether anybody can practise it, and so could know the client beforehand */
  isOpenToPractice: z.boolean(),
})
