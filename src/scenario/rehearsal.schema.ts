import { z } from 'zod'
import { conditionSchema } from './condition.schema.ts'
import { idSchema } from './id.schema.ts'
import { SKILLS } from './skill.ts'
import { TRAINEE_KINDS } from './trainee-kind.ts'

const level = z.number().min(1).max(5)

/** A scripted trainee, whose replies are spoken in order, one a turn. */
export const traineeSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(TRAINEE_KINDS).meta({ description: 'The kind of trainee it stands for.' }),
    replies: z
      .array(z.string().trim().min(1).max(1200))
      .min(4)
      .meta({ description: 'What the trainee says, one reply a turn.' }),
  })
  .meta({ id: 'trainee', description: 'A scripted trainee, whose replies are spoken in order.' })

/** What must be true after a scripted trainee has spoken, or between two of them. */
export const expectationSchema = z
  .union([
    z.strictObject({
      trainee: idSchema.meta({ description: 'The trainee whose script is run.' }),
      atEnd: conditionSchema
        .optional()
        .meta({ description: 'Holds when the last reply has been answered.' }),
      skills: z
        .partialRecord(
          z.enum(SKILLS),
          z.union([
            z.literal('not-assessed'),
            z.strictObject({
              atLeast: level.optional().meta({ description: 'This level or higher.' }),
              atMost: level.optional().meta({ description: 'This level or lower.' }),
            }),
          ]),
        )
        .optional()
        .meta({ description: 'The level, 1–5, that the script is scored at.' }),
    }),
    z.strictObject({
      more: idSchema.meta({ description: 'The trainee who must come out higher.' }),
      than: idSchema.meta({ description: 'The trainee who must come out lower.' }),
      on: z
        .enum(['bond', 'open', 'hope', 'goal', 'frame', 'level', ...SKILLS])
        .meta({ description: 'The number, disclosure level or skill that is compared.' }),
    }),
  ])
  .meta({
    id: 'expectation',
    description: 'What must be true after scripted trainees have spoken.',
  })

export type ScriptedTrainee = z.infer<typeof traineeSchema>
export type Expectation = z.infer<typeof expectationSchema>
