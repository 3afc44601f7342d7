import { z } from 'zod'
import { clientLineSchema } from './client-line.schema.ts'
import { conditionSchema } from './condition.schema.ts'
import { DISCLOSURE_LEVELS } from './disclosure-level.ts'
import { idSchema } from './id.schema.ts'

/** Something the client knows and tells only when its gate has opened. @source clinical reference C4 */
export const factSchema = z
  .strictObject({
    id: idSchema,
    about: z
      .string()
      .trim()
      .min(5)
      .max(300)
      .meta({ description: 'The fact, said plainly for tutors and for the debrief.' }),
    level: z.enum(DISCLOSURE_LEVELS).meta({
      description: 'The layer it belongs to, and the level the client must have reached.',
    }),
    topics: z
      .array(idSchema)
      .min(1)
      .meta({ description: 'The topics under which it is asked about.' }),
    gate: conditionSchema
      .optional()
      .meta({ description: 'What else must hold before it is told, beside the level.' }),
    risk: z.boolean().default(false).meta({
      description: 'A risk fact: told when asked directly, by the risk gate instead of the level.',
    }),
    says: z
      .array(clientLineSchema)
      .min(1)
      .meta({ description: 'Ways in which the client tells it. One is spoken, once.' }),
    neverBefore: z.array(z.string().trim().min(3).max(80)).min(1).meta({
      description:
        'Words that would give it away: no other line reachable before the gate may hold them.',
    }),
  })
  .meta({ id: 'fact', description: 'Something the client tells only when its gate has opened.' })

export type Fact = z.infer<typeof factSchema>
