import { z } from 'zod'
import { speechSchema } from './client-line.schema.ts'
import { conditionSchema } from './condition.schema.ts'
import { CUE_TAGS } from './cue-tag.ts'
import { idSchema } from './id.schema.ts'

const exemplarSchema = z.strictObject({
  reply: z
    .string()
    .trim()
    .min(3)
    .max(600)
    .meta({ description: 'A reply a skilled counsellor might give here.' }),
  why: z
    .string()
    .trim()
    .min(5)
    .max(300)
    .meta({ description: 'What it does, in one plain sentence.' }),
})

/** A scripted client turn: the tests that every student meets. It happens at most once. */
export const momentSchema = z
  .strictObject({
    id: idSchema,
    title: z
      .string()
      .trim()
      .min(3)
      .max(80)
      .meta({ description: 'A few words by which the debrief names it.' }),
    when: conditionSchema.meta({
      description: 'The client says it at the first turn where this holds.',
    }),
    cues: z
      .array(z.enum(CUE_TAGS))
      .min(1)
      .meta({ description: 'What it calls for from the student.' }),
    says: z
      .array(speechSchema.omit({ cues: true }))
      .min(1)
      .meta({ description: 'The words, in one or more wordings; one is spoken.' }),
    exemplars: z
      .array(exemplarSchema)
      .min(2)
      .meta({ description: 'Two or more good replies, shown only after the student tried.' }),
  })
  .meta({ id: 'moment', description: 'A scripted client turn, which happens at most once.' })

export type Moment = z.infer<typeof momentSchema>
export type Exemplar = z.infer<typeof exemplarSchema>
