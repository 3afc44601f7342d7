import { z } from 'zod'
import { SKILLS } from '#scenario/skill.ts'

export const LONGEST_COMMENT = 2000
/** @source judgement: more than a marker writes about one session */
const MOST_COMMENTS = 200

/** What a person says of one skill. "Not assessed" and "needs a person" are states and never become a number. */
const markedLevelSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('level'), level: z.literal([1, 2, 3, 4, 5]) }),
  z.object({ status: z.literal('not-assessed') }),
  z.object({ status: z.literal('needs-a-person') }),
])

/** What one marker enters for one attempt. A skill that is absent has not been looked at yet. */
export const markSchema = z.object({
  levels: z.partialRecord(z.enum(SKILLS), markedLevelSchema),
  comments: z
    .array(
      z.object({
        /** of the turn in the transcript, counted from 0 over both speakers */
        index: z.int().min(0),
        text: z.string().trim().min(1).max(LONGEST_COMMENT),
      }),
    )
    .max(MOST_COMMENTS),
  /** for the student, about the whole session */
  summary: z.string().max(LONGEST_COMMENT),
})

export type MarkedLevel = z.infer<typeof markedLevelSchema>
export type Mark = z.infer<typeof markSchema>

export const EMPTY_MARK: Mark = { levels: {}, comments: [], summary: '' }
