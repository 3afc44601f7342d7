import * as z from 'zod/mini'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { SKILLS } from '#scenario/skill.ts'
import { MODEL_FAILURES } from '#simulation/voicing.ts'

/** Why a model gave no answer of the asked form, in codes for the screens to put into words. */
export const NO_ANSWER_REASONS = [...MODEL_FAILURES, 'malformed', 'truncated'] as const

/** Why a session has no second reading. It then has no level either. */
export const NOT_READ_REASONS = [...NO_ANSWER_REASONS, 'nothing-to-read', 'too-long'] as const

const index = z.int().check(z.gte(0))
const count = index
const codes = z.readonly(z.array(z.enum(BEHAVIOUR_CODES)))
const level = z.literal([1, 2, 3, 4, 5])
const skill = z.enum(SKILLS)

const evidenceSchema = z.readonly(z.strictObject({ index, quote: z.string(), helped: z.boolean() }))

const skillReadingSchema = z.discriminatedUnion('status', [
  z.readonly(
    z.strictObject({
      skill,
      status: z.literal('read'),
      category: z.enum(['harmful', 'weak', 'developing', 'competent', 'masterly']),
      level,
      spread: count,
      readings: count,
      because: z.string(),
      evidence: z.readonly(z.array(evidenceSchema)),
    }),
  ),
  z.readonly(z.strictObject({ skill, status: z.literal('not-assessed'), because: z.string() })),
  z.readonly(
    z.strictObject({
      skill,
      status: z.literal('not-read'),
      reason: z.enum(['no-evidence', 'no-agreement']),
    }),
  ),
])

const turnReadingSchema = z.readonly(
  z.strictObject({
    index,
    codes: z.readonly(
      z.array(z.readonly(z.strictObject({ code: z.enum(BEHAVIOUR_CODES), quote: z.string() }))),
    ),
  }),
)

const styleSchema = z.discriminatedUnion('status', [
  z.readonly(
    z.strictObject({
      status: z.literal('compared'),
      shifts: z.readonly(
        z.array(
          z.readonly(
            z.strictObject({
              skill,
              difference: z.nullable(z.int()),
              styleSensitive: z.boolean(),
            }),
          ),
        ),
      ),
    }),
  ),
  z.readonly(
    z.strictObject({ status: z.literal('not-compared'), reason: z.enum(NO_ANSWER_REASONS) }),
  ),
])

/** A session as a language model read it, independent of the observer. */
export const secondReadingSchema = z.discriminatedUnion('status', [
  z.readonly(
    z.strictObject({
      status: z.literal('read'),
      model: z.string(),
      promptVersion: z.string(),
      readings: count,
      skills: z.readonly(z.array(skillReadingSchema)),
      turns: z.readonly(z.array(turnReadingSchema)),
      style: styleSchema,
      instructionsFound: count,
    }),
  ),
  z.readonly(
    z.strictObject({
      status: z.literal('not-read'),
      reason: z.enum(NOT_READ_REASONS),
      instructionsFound: count,
    }),
  ),
])

const flagSchema = z.discriminatedUnion('reason', [
  z.readonly(
    z.strictObject({
      reason: z.literal('levels-apart'),
      skill,
      observer: z.number(),
      reader: z.number(),
    }),
  ),
  z.readonly(
    z.strictObject({
      reason: z.literal('one-abstains'),
      skill,
      abstains: z.enum(['observer', 'reader']),
      level: z.number(),
    }),
  ),
  z.readonly(z.strictObject({ reason: z.literal('style-sensitive'), skill, difference: z.int() })),
  z.readonly(z.strictObject({ reason: z.literal('words-to-reader'), passages: count })),
])

/** The second reading beside the observer's: why a person has to look, and both codings turn by turn. */
export const readingComparisonSchema = z.readonly(
  z.strictObject({
    flags: z.readonly(z.array(flagSchema)),
    turns: z.readonly(
      z.array(
        z.readonly(z.strictObject({ index, both: codes, observerOnly: codes, readerOnly: codes })),
      ),
    ),
  }),
)

/** What the browser gets. Nothing is compared where nothing was read. */
export const secondReadingAnswerSchema = z.readonly(
  z.strictObject({
    reading: secondReadingSchema,
    comparison: z.nullable(readingComparisonSchema),
  }),
)

export type SecondReadingAnswer = z.infer<typeof secondReadingAnswerSchema>
export type SecondReadingJson = z.infer<typeof secondReadingSchema>
export type ReadingComparisonJson = z.infer<typeof readingComparisonSchema>
export type NotReadReason = (typeof NOT_READ_REASONS)[number]
