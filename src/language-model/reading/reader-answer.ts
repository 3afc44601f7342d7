import { z } from 'zod'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { LEVEL_CATEGORIES } from './level-category.ts'
import { strictJsonSchema } from './strict-json-schema.ts'

const quoted = { turn: z.int(), quote: z.string() }

const skillAnswer = z.strictObject({
  evidence: z.array(z.strictObject({ ...quoted, helped: z.boolean() })),
  because: z.string(),
  category: z.enum(LEVEL_CATEGORIES),
})

type SkillAnswer = z.infer<typeof skillAnswer>

/** What a model is to answer. Every part must be there; what it means is checked apart. */
export const readerAnswerSchema = z.strictObject({
  turns: z.array(
    z.strictObject({
      turn: z.int(),
      codes: z.array(z.strictObject({ code: z.enum(BEHAVIOUR_CODES), quote: z.string() })),
    }),
  ),
  skills: z.strictObject(
    // one answer per skill; `fromEntries` cannot keep the keys apart
    Object.fromEntries(SKILLS.map((skill) => [skill, skillAnswer])) as Record<
      Skill,
      typeof skillAnswer
    >,
  ),
})

export interface ReaderAnswer {
  readonly turns: readonly {
    readonly turn: number
    readonly codes: z.infer<typeof readerAnswerSchema>['turns'][number]['codes']
  }[]
  readonly skills: Readonly<Record<Skill, SkillAnswer>>
}

export const readerAnswerJsonSchema = strictJsonSchema(readerAnswerSchema)
