import { z } from 'zod'
import { BEHAVIOUR_CODES } from './behaviour-code.ts'
import { clientSchema } from './client.schema.ts'
import { clientLineSchema, speechSchema } from './client-line.schema.ts'
import { CONCEPTS } from './concept.ts'
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
    status: z.enum(['draft', 'active', 'deprecated']).meta({
      description:
        'Only active scenarios are offered to students; a deprecated one is kept for old sessions.',
    }),
    locale: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, { error: 'use a language tag such as "en-GB"' })
      .meta({ description: 'Language of the file, as a language tag.' }),
    licence: sentence(60).meta({
      description: 'SPDX name of the licence, for example "CC-BY-4.0".',
    }),
    title: sentence(80).meta({ description: 'The name on the scenario card.' }),
    summary: sentence(240).meta({ description: 'One or two sentences for the scenario card.' }),
    level: z.int().min(1).max(5).meta({ description: 'Difficulty, 1–5.' }),
    minutes: z.int().min(5).max(90).meta({ description: 'Planned length of the session.' }),
    skills: z
      .array(z.enum(SKILLS))
      .min(1)
      .meta({ description: 'The skills it is made to practise.' }),
    concepts: z.array(z.enum(CONCEPTS)).min(1).optional().meta({
      description:
        'What of the therapeutic relationship the session turns on; the coverage table is made from it.',
    }),
    keyCodes: z.array(z.enum(BEHAVIOUR_CODES)).min(1).optional().meta({
      description: 'The codes that a good session needs; each must show in a skilled script.',
    }),
    brief: sentence(1500).meta({
      description: 'What the student knows before the client comes in.',
    }),
    setting: z
      .strictObject({
        place: sentence(120).meta({ description: 'Where the two meet, as the student reads it.' }),
        medium: z
          .enum(['room', 'video', 'chat', 'telephone'])
          .meta({ description: 'How the two talk.' }),
        session: z
          .int()
          .min(1)
          .max(100)
          .meta({ description: 'Which session this is, counted from 1.' }),
        ofSessions: z
          .int()
          .min(1)
          .max(100)
          .optional()
          .meta({ description: 'How many sessions are agreed; leave it out when that is open.' }),
      })
      .meta({ description: 'Where and how the two meet.' }),
    policyCard: z
      .array(
        z.strictObject({
          topic: sentence(40).meta({ description: 'What the rule is about.' }),
          rule: sentence(300).meta({ description: 'The rule, as a placement would word it.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The placement rules that boundaries are scored against.' }),
    contentNotes: z
      .array(sentence(120))
      .meta({ description: 'What may be hard to meet; empty if nothing.' }),
    goals: z
      .array(
        z.strictObject({
          id: idSchema,
          text: sentence(160).meta({ description: 'What the student sets out to do.' }),
          skill: z.enum(SKILLS).meta({ description: 'The skill it practises.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Goals of which the student may pick one.' }),
    client: clientSchema.meta({ description: 'The simulated person.' }),
    opening: speechSchema.meta({ description: 'What the client says or does first.' }),
    topics: z.array(topicSchema).min(1).meta({ description: 'What the student may ask about.' }),
    facts: z
      .array(factSchema)
      .min(1)
      .meta({ description: 'What the client knows and tells in time.' }),
    moments: z
      .array(momentSchema)
      .min(1)
      .meta({ description: 'Scripted turns, in order of precedence.' }),
    lines: z.array(clientLineSchema).min(1).meta({ description: 'Lines that follow the thread.' }),
    endings: z
      .array(
        z.strictObject({
          id: idSchema,
          when: conditionSchema.meta({ description: 'When the client ends the session.' }),
          kind: z
            .enum(['client-leaves', 'natural-close'])
            .meta({ description: 'Whether the client walks out or the time is up.' }),
          says: speechSchema.meta({ description: 'The last words.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Ways in which the client ends the session; the first that holds.' }),
    countertransferencePrompt: z
      .strictObject({
        when: conditionSchema.meta({
          description: 'The first client turn after which it is asked.',
        }),
      })
      .optional()
      .meta({
        description:
          'Where the session pauses once and asks the student, privately, what is happening in them.',
      }),
    farewells: z
      .array(clientLineSchema)
      .min(1)
      .meta({ description: 'What the client says when the student ends the session.' }),
    hints: z
      .array(
        z.strictObject({
          id: idSchema,
          when: conditionSchema.meta({ description: 'When it may be shown.' }),
          text: sentence(240).meta({ description: 'One sentence, without giving a reply away.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Hints for practice; the last that holds is shown.' }),
    trainees: z
      .array(traineeSchema)
      .min(2)
      .meta({ description: 'Scripted trainees that test the scenario.' }),
    expectations: z
      .array(expectationSchema)
      .min(2)
      .meta({ description: 'What must come of those scripts.' }),
  })
  .meta({ id: 'scenario', title: 'Third Chair scenario' })

export type Scenario = z.infer<typeof scenarioSchema>
