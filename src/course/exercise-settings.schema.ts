import { z } from 'zod'
import { SKILLS } from '#scenario/skill.ts'
import { RELEASE_RULES } from './release-item.ts'

/** Milliseconds since 1970. */
const moment = z.int().min(0).nullable()

/**
 * All that an instructor decides about an exercise, but for the scenario. Every field has a default, so that a title
 * and a scenario make a whole exercise.
 */
export const exerciseSettingsSchema = z
  .object({
    title: z.string().trim().min(1).max(200),
    instructions: z.string().max(4000).default(''),
    opensAt: moment.default(null),
    dueAt: moment.default(null),
    /** no attempt goes on beyond it; null: the due date is only a date */
    cutOffAt: moment.default(null),
    /** for showing the dates: an IANA name such as "Europe/Dublin" */
    timeZone: z.string().min(1).max(60).default('UTC'),
    /** null: no limit, which is the default (F-10) */
    timeLimitMinutes: z.int().min(5).max(600).nullable().default(null),
    atZero: z.enum(['submit', 'grace', 'abandon']).default('submit'),
    graceMinutes: z.int().min(1).max(120).default(10),
    /** null: any number */
    attempts: z.int().min(1).max(20).nullable().default(1),
    counts: z.enum(['highest', 'average', 'first', 'last']).default('highest'),
    /** markers see "Student 7" until the marks are released */
    isAnonymous: z.boolean().default(true),
    release: z
      .object({
        transcript: z.enum(RELEASE_RULES),
        levels: z.enum(RELEASE_RULES),
        evidence: z.enum(RELEASE_RULES),
        exemplars: z.enum(RELEASE_RULES),
      })
      .default({
        transcript: 'immediately',
        levels: 'manual',
        evidence: 'manual',
        exemplars: 'manual',
      }),
    voice: z.enum(['embedded', 'language-model']).default('embedded'),
    hints: z.boolean().default(false),
    /** the student agrees to it before each attempt; null: none */
    honestyStatement: z.string().trim().min(1).max(1000).nullable().default(null),
    /** whose levels make the mark; each counts the same */
    skills: z
      .array(z.enum(SKILLS))
      .min(1)
      .default([...SKILLS]),
    /** every attempt is marked by two people */
    hasSecondMarker: z.boolean().default(false),
    /** days after the release in which a student may contest; 0: none */
    contestDays: z.int().min(0).max(60).default(14),
  })
  .check(({ value, issues }) => {
    const { opensAt, dueAt, cutOffAt } = value
    const order = [opensAt, dueAt, cutOffAt].filter((at) => at !== null)
    const isInOrder = order.every((at, index) => index === 0 || (order[index - 1] ?? at) <= at)
    if (!isInOrder)
      issues.push({
        code: 'custom',
        input: value,
        path: ['dueAt'],
        message: 'dates-out-of-order',
      })
  })

export type ExerciseSettings = z.infer<typeof exerciseSettingsSchema>
/** What a form sends: only a title is needed. */
export type ExerciseDraft = z.input<typeof exerciseSettingsSchema>
