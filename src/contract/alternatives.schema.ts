import * as z from 'zod/mini'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { NO_ANSWER_REASONS } from './second-reading.schema.ts'

/** Why there is no other way to say it: the model gave none, or none did what it claimed. */
export const NO_ALTERNATIVES = ['none-held-up', ...NO_ANSWER_REASONS] as const

const codes = z.readonly(z.array(z.enum(BEHAVIOUR_CODES)))

/** Replies that the observer has read and found to do what they are shown for; or why there are none. */
export const alternativesAnswerSchema = z.discriminatedUnion('status', [
  z.readonly(
    z.strictObject({
      status: z.literal('proposed'),
      model: z.string(),
      alternatives: z.readonly(
        z.array(
          z.readonly(
            z.strictObject({
              reply: z.string(),
              /** what it was made to do and the observer found in it, the main one first */
              does: codes,
            }),
          ),
        ),
      ),
    }),
  ),
  z.readonly(z.strictObject({ status: z.literal('none'), reason: z.enum(NO_ALTERNATIVES) })),
])

export type AlternativesAnswer = z.infer<typeof alternativesAnswerSchema>
