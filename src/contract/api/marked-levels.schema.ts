import { z } from 'zod'
import { SKILLS } from '#scenario/skill.ts'

/** Where one skill stands in somebody's eyes. Only `level` holds a number. */
export const standingSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('level'), level: z.literal([1, 2, 3, 4, 5]) }),
  z.object({ status: z.literal('not-assessed') }),
  z.object({ status: z.literal('needs-a-person') }),
  z.object({ status: z.literal('not-looked-at') }),
])

/** One skill in two pairs of eyes. */
export const skillDifferenceSchema = z.object({
  skill: z.enum(SKILLS),
  own: standingSchema,
  other: standingSchema,
  /** own level less the other's; null where one of the two is no level */
  apart: z.number().nullable(),
  isSame: z.boolean(),
  isAboveCap: z.boolean(),
  /** whoever keeps the own level says why */
  isReasonNeeded: z.boolean(),
})

/** How far two readings of the same attempts agree on one skill. */
export const agreementSchema = z.object({
  skill: z.enum(SKILLS),
  /** pairs in which both gave a level */
  n: z.number(),
  /** quadratic weighted, −1 to 1; null where it cannot be said */
  kappa: z.number().nullable(),
  /** 95 %; null with fewer than ten pairs */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** shares, 0–1; null without pairs */
  exact: z.number().nullable(),
  withinOne: z.number().nullable(),
  meanDifference: z.number().nullable(),
  alikeWithoutLevel: z.number(),
  otherwiseWithoutLevel: z.number(),
})

/** A turn as anybody concerned may read it: what was said, and nothing of what was made of it. */
export const saidTurnSchema = z.discriminatedUnion('speaker', [
  z.object({
    speaker: z.literal('client'),
    index: z.number(),
    says: z.string(),
    /** a stage direction; null where there is none */
    stage: z.string().nullable(),
  }),
  z.object({ speaker: z.literal('trainee'), index: z.number(), text: z.string() }),
])

export type SaidTurn = z.infer<typeof saidTurnSchema>
