import { z } from 'zod'
import { BEHAVIOUR_CODES } from './behaviour-code.ts'
import { CUE_TAGS } from './cue-tag.ts'
import { DISCLOSURE_LEVELS } from './disclosure-level.ts'
import { idSchema } from './id.schema.ts'
import { RUPTURES } from './rupture.ts'

const points = z.number().min(0).max(100)

const rangeSchema = z
  .strictObject({
    atLeast: points.optional().meta({ description: 'Holds from this value upwards, 0–100.' }),
    below: points.optional().meta({ description: 'Holds under this value, 0–100.' }),
  })
  .meta({ description: 'A range of one of the numbers of the client.' })

const turnRangeSchema = z.strictObject({
  from: z
    .int()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'First student turn, counted from 1.' }),
  to: z.int().min(1).max(200).optional().meta({ description: 'Last student turn, inclusive.' }),
})

const levelRangeSchema = z.strictObject({
  atLeast: z.enum(DISCLOSURE_LEVELS).optional().meta({ description: 'This level or deeper.' }),
  atMost: z.enum(DISCLOSURE_LEVELS).optional().meta({ description: 'This level or less deep.' }),
})

/**
 * When something holds. Every key that is given must hold; a condition without keys always holds.
 * Numbers are read after the effects of the student's newest turn.
 */
export const conditionSchema = z
  .strictObject({
    turn: turnRangeSchema.optional().meta({
      description:
        'Which student turns, counted from 1; what waits for turn 2 answers the second reply.',
    }),
    level: levelRangeSchema
      .optional()
      .meta({ description: 'How far the client has opened up, L0–L3.' }),
    bond: rangeSchema.optional(),
    open: rangeSchema.optional(),
    arousal: rangeSchema.optional(),
    discord: rangeSchema.optional(),
    hope: rangeSchema.optional(),
    goal: rangeSchema.optional(),
    frame: rangeSchema.optional(),
    rupture: z
      .array(z.enum(RUPTURES))
      .min(1)
      .optional()
      .meta({ description: 'The state of rupture and repair is one of these.' }),
    said: z
      .array(z.enum(BEHAVIOUR_CODES))
      .min(1)
      .optional()
      .meta({ description: 'The newest student turn has at least one of these codes.' }),
    saidEver: z
      .array(z.enum(BEHAVIOUR_CODES))
      .min(1)
      .optional()
      .meta({ description: 'Any student turn so far has at least one of these codes.' }),
    saidNever: z
      .array(z.enum(BEHAVIOUR_CODES))
      .min(1)
      .optional()
      .meta({ description: 'No student turn so far has any of these codes.' }),
    askedAbout: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'The newest student turn touches at least one of these topics.' }),
    told: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'The client has already told all of these facts.' }),
    notTold: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'The client has told none of these facts.' }),
    after: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'All of these moments have happened.' }),
    notAfter: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'None of these moments has happened.' }),
    cuesSoFar: z
      .strictObject({
        tag: z.enum(CUE_TAGS).meta({ description: 'The kind of cue.' }),
        atLeast: z.int().min(1).max(50).meta({ description: 'How often.' }),
      })
      .optional()
      .meta({ description: 'The client has offered this kind of cue at least so often.' }),
  })
  .meta({
    id: 'condition',
    description: 'When something holds: every key that is given must hold.',
  })

export type Condition = z.infer<typeof conditionSchema>
