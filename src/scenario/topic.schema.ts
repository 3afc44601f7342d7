import { z } from 'zod'
import { clientLineSchema } from './client-line.schema.ts'
import { idSchema } from './id.schema.ts'

/** Something the student may ask about. */
export const topicSchema = z
  .strictObject({
    id: idSchema,
    words: z.array(z.string().trim().min(2).max(40)).min(1).meta({
      description:
        'Words and phrases by which a reply is heard to be about this; lower case; a trailing * matches any ending ("flat*").',
    }),
    lines: z
      .array(clientLineSchema)
      .default([])
      .meta({ description: 'What the client says about this without giving away a fact.' }),
    deflections: z.array(clientLineSchema).default([]).meta({
      description:
        'How the client steps around this, in character, while a fact about it is still locked.',
    }),
  })
  .meta({ id: 'topic', description: 'Something the student may ask about.' })

export type Topic = z.infer<typeof topicSchema>
