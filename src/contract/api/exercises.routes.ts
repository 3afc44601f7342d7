import { z } from 'zod'
import { ATTEMPT_ENDS, ATTEMPT_STATES } from '#course/attempt-state.ts'
import { exerciseOverrideSchema } from '#course/exercise-override.schema.ts'
import { exerciseSettingsSchema } from '#course/exercise-settings.schema.ts'
import { MARKING_STATES } from '#course/marking-state.ts'
import type { Routes } from './route-definition.ts'
import { scenarioLineSchema } from './scenario-line.schema.ts'

const done = z.object({ done: z.literal(true) })
const draftSchema = z.object({ settings: exerciseSettingsSchema, scenario: z.string().max(100) })

const effectiveTimesSchema = z.object({
  opensAt: z.number().nullable(),
  dueAt: z.number().nullable(),
  cutOffAt: z.number().nullable(),
  timeLimitMs: z.number().nullable(),
  attempts: z.number().nullable(),
})

const EXERCISE = { of: 'exercise', allow: ['instructor'] } as const

export const EXERCISES_ROUTES = {
  'POST /api/courses/:course/exercises': {
    summary: 'Make an exercise; students see it once it is published',
    access: { of: 'course', allow: ['instructor'] },
    body: draftSchema,
    answer: z.object({ exercise: z.string() }),
  },
  'GET /api/exercises/:exercise': {
    summary: 'All that is set about an exercise',
    access: { of: 'exercise', allow: ['marker', 'instructor'] },
    answer: z.object({
      course: z.string(),
      courseTitle: z.string(),
      settings: exerciseSettingsSchema,
      scenario: scenarioLineSchema,
      /** null until it is published */
      scenarioHash: z.string().nullable(),
      publishedAt: z.number().nullable(),
      hasAttempts: z.boolean(),
    }),
  },
  'PUT /api/exercises/:exercise': {
    summary: 'Change an exercise; once it is published its scenario stays',
    access: EXERCISE,
    body: draftSchema,
    answer: done,
  },
  'POST /api/exercises/:exercise/publish': {
    summary: 'Publish an exercise with its scenario as it stands now, pinned by its content hash',
    access: EXERCISE,
    answer: z.object({ scenarioHash: z.string() }),
  },
  'DELETE /api/exercises/:exercise': {
    summary: 'Delete an exercise that nobody has attempted',
    access: EXERCISE,
    answer: done,
  },
  'GET /api/exercises/:exercise/trial': {
    summary:
      'The whole scenario, so that an instructor can try the exercise without leaving a trace',
    access: EXERCISE,
    answer: z.object({ compiled: z.unknown(), settings: exerciseSettingsSchema }),
  },
  'GET /api/exercises/:exercise/overview': {
    summary: 'How the cohort stands right now',
    access: { of: 'exercise', allow: ['marker', 'instructor'] },
    answer: z.object({
      title: z.string(),
      /** by the server's clock, by which attempts end */
      now: z.number(),
      students: z.array(
        z.object({
          member: z.string(),
          /** an alias while marking is anonymous and the reader is a marker */
          name: z.string(),
          times: effectiveTimesSchema,
          optedOut: z
            .object({ words: z.string(), at: z.number(), answer: z.string().nullable() })
            .nullable(),
          attempts: z.array(
            z.object({
              id: z.string(),
              number: z.number(),
              state: z.enum(ATTEMPT_STATES),
              endedBy: z.enum(ATTEMPT_ENDS).nullable(),
              startedAt: z.number(),
              deadlineAt: z.number().nullable(),
              endedAt: z.number().nullable(),
              replies: z.number(),
              markingState: z.enum(MARKING_STATES),
            }),
          ),
        }),
      ),
    }),
  },
  'POST /api/attempts/:attempt/reopen': {
    summary: 'Let a student go on with an attempt that was cut short, for so many minutes',
    access: { of: 'attempt', allow: ['instructor'] },
    body: z.object({ minutes: z.int().min(5).max(600), reason: z.string().trim().min(1).max(500) }),
    answer: done,
  },
  'GET /api/exercises/:exercise/overrides': {
    summary: 'Who has other dates, limits or attempts, and why',
    access: EXERCISE,
    answer: z.object({
      overrides: z.array(
        z.object({
          id: z.string(),
          member: z.string().nullable(),
          group: z.string().nullable(),
          name: z.string(),
          override: exerciseOverrideSchema,
          reason: z.string(),
        }),
      ),
    }),
  },
  'PUT /api/exercises/:exercise/overrides': {
    summary: 'Set other dates, limits or attempts for one student or one group',
    access: EXERCISE,
    body: z.object({
      member: z.string().nullable(),
      group: z.string().nullable(),
      override: exerciseOverrideSchema,
      reason: z.string().trim().max(500),
    }),
    answer: z.object({ override: z.string() }),
  },
  'DELETE /api/overrides/:override': {
    summary: 'Have the exercise hold again for this student or group',
    access: { of: 'override', allow: ['instructor'] },
    answer: done,
  },
  'POST /api/exercises/:exercise/opt-outs/:member': {
    summary: 'Answer a student who would rather not sit this exercise',
    access: EXERCISE,
    body: z.object({ answer: z.string().trim().min(1).max(2000) }),
    answer: done,
  },
} as const satisfies Routes
