import { z } from 'zod'
import { clientLineSchema, speechSchema } from './client-line.schema.ts'
import { clientSchema } from './client.schema.ts'
import { conditionSchema } from './condition.schema.ts'
import { factSchema } from './fact.schema.ts'
import { idSchema } from './id.schema.ts'
import { momentSchema } from './moment.schema.ts'
import { expectationSchema, traineeSchema } from './rehearsal.schema.ts'
import { SKILLS } from './skill.ts'
import { topicSchema } from './topic.schema.ts'

const sentence = (most: number) => z.string().trim().min(3).max(most)

/**
 * The one definition of a scenario file. Types, the published JSON schema, the authoring reference and the
 * checks derive from it. Unknown keys are errors; references between parts are checked in `lint/`.
 */
export const scenarioSchema = z
  .strictObject({
    format: z.literal(1).meta({ description: 'The version of this file format.' }),
    id: idSchema.meta({ description: 'Stable id of the scenario; also in its address.' }),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, { error: 'use three numbers with dots, such as "1.0.0"' })
      .meta({ description: 'Semantic version of the content.' }),
    status: z.enum(['draft', 'active', 'deprecated']),
    locale: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, { error: 'use a language tag such as "en-GB"' })
      .meta({ description: 'Language of the file, as a language tag.' }),
    licence: sentence(60).meta({
      description: 'SPDX name of the licence, for example "CC-BY-4.0".',
    }),
    title: sentence(80),
    summary: sentence(240).meta({ description: 'One or two sentences for the scenario card.' }),
    level: z.int().min(1).max(5).meta({ description: 'Difficulty, 1–5.' }),
    minutes: z.int().min(5).max(90).meta({ description: 'Planned length of the session.' }),
    skills: z
      .array(z.enum(SKILLS))
      .min(1)
      .meta({ description: 'The skills it is made to practise.' }),
    brief: sentence(1500).meta({
      description: 'What the student knows before the client comes in.',
    }),
    setting: z.strictObject({
      place: sentence(120),
      medium: z.enum(['room', 'video', 'chat', 'telephone']),
      session: z.int().min(1).max(100).meta({ description: 'The how-manieth session this is.' }),
      ofSessions: z.int().min(1).max(100).optional(),
    }),
    policyCard: z
      .array(z.strictObject({ topic: sentence(40), rule: sentence(300) }))
      .min(1)
      .meta({ description: 'The placement rules that boundaries are scored against.' }),
    contentNotes: z
      .array(sentence(120))
      .meta({ description: 'What may be hard to meet; empty if nothing.' }),
    goals: z
      .array(z.strictObject({ id: idSchema, text: sentence(160), skill: z.enum(SKILLS) }))
      .min(1)
      .meta({ description: 'Goals of which the student may pick one.' }),
    client: clientSchema,
    opening: speechSchema.meta({ description: 'What the client says or does first.' }),
    topics: z.array(topicSchema).min(1),
    facts: z.array(factSchema).min(1),
    moments: z.array(momentSchema).min(1),
    lines: z.array(clientLineSchema).min(1).meta({ description: 'Lines that follow the thread.' }),
    endings: z
      .array(
        z.strictObject({
          id: idSchema,
          when: conditionSchema,
          kind: z.enum(['client-leaves', 'natural-close']),
          says: speechSchema,
        }),
      )
      .min(1)
      .meta({ description: 'Ways in which the client ends the session; the first that holds.' }),
    farewells: z
      .array(clientLineSchema)
      .min(1)
      .meta({ description: 'What the client says when the student ends the session.' }),
    hints: z
      .array(z.strictObject({ id: idSchema, when: conditionSchema, text: sentence(240) }))
      .min(1)
      .meta({ description: 'Hints for practice; the last that holds is shown.' }),
    trainees: z.array(traineeSchema).min(2),
    expectations: z.array(expectationSchema).min(2),
  })
  .meta({ id: 'scenario', title: 'Third Chair scenario' })

export type Scenario = z.infer<typeof scenarioSchema>
