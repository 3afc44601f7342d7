import { z } from 'zod'
import { ATTEMPT_ENDS, ATTEMPT_STATES } from '#course/attempt-state.ts'
import { exerciseSettingsSchema } from '#course/exercise-settings.schema.ts'
import { SKILLS } from '#scenario/skill.ts'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import type { Routes } from './route-definition.ts'

const done = z.object({ done: z.literal(true) })

const rule = z.object({ topic: z.string(), rule: z.string() })

/** What a student may read before they sit down. Nothing of the client's hidden half. */
const briefSchema = z.object({
  exercise: z.string(),
  course: z.string(),
  title: z.string(),
  instructions: z.string(),
  scenario: z.object({
    id: z.string(),
    title: z.string(),
    locale: z.string(),
    level: z.number(),
    minutes: z.number(),
    setting: z.object({
      place: z.string(),
      medium: z.enum(['room', 'video', 'chat', 'telephone']),
      session: z.number(),
      ofSessions: z.exactOptional(z.number()),
    }),
    brief: z.string(),
    contentNotes: z.array(z.string()),
    policyCard: z.array(rule),
    goals: z.array(z.object({ id: z.string(), text: z.string(), skill: z.enum(SKILLS) })),
    client: z.object({
      name: z.string(),
      calledName: z.string(),
      age: z.number(),
      pronouns: z.string(),
    }),
  }),
  times: z.object({
    opensAt: z.number().nullable(),
    dueAt: z.number().nullable(),
    cutOffAt: z.number().nullable(),
    timeLimitMs: z.number().nullable(),
    attempts: z.number().nullable(),
  }),
  timeZone: z.string(),
  atZero: z.enum(['submit', 'grace', 'abandon']),
  hints: z.boolean(),
  honestyStatement: z.string().nullable(),
  /** the name of the model server that the words go to; null for the built-in voice */
  modelServer: z.string().nullable(),
  /** by the server's clock */
  now: z.number(),
  /** why no attempt can be started now; null where one can */
  obstacle: z.enum(['not-open', 'closed', 'no-attempts-left', 'opted-out', 'archived']).nullable(),
  attempts: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      state: z.enum(ATTEMPT_STATES),
      endedBy: z.enum(ATTEMPT_ENDS).nullable(),
      startedAt: z.number(),
      endedAt: z.number().nullable(),
      /** something of it has been given back */
      isReleased: z.boolean(),
    }),
  ),
  optOut: z.object({ words: z.string(), answer: z.string().nullable() }).nullable(),
  /** what is scored, by what and for what, in this course (F-05); to be read once before the first attempt */
  notice: z.object({
    version: z.string(),
    points: z.array(
      z.object({ topic: z.string(), heading: z.string(), sentences: z.array(z.string()) }),
    ),
  }),
  hasReadNotice: z.boolean(),
  /** what comes back, each part by its own rule */
  release: exerciseSettingsSchema.shape.release.unwrap(),
  contestDays: z.number(),
})

/** What a student sees of an attempt: the words that were said, and the clock. */
const attemptViewSchema = z.object({
  attempt: z.string(),
  exercise: z.string(),
  number: z.number(),
  state: z.enum(ATTEMPT_STATES),
  endedBy: z.enum(ATTEMPT_ENDS).nullable(),
  phase: z.enum([
    'briefing',
    'awaiting-student',
    'client-replying',
    'paused',
    'reflecting',
    'debriefed',
  ]),
  turns: z.array(
    z.discriminatedUnion('speaker', [
      z.object({
        speaker: z.literal('client'),
        index: z.number(),
        says: z.string(),
        stage: z.string().nullable(),
      }),
      z.object({ speaker: z.literal('trainee'), index: z.number(), text: z.string() }),
    ]),
  ),
  talkedMs: z.number(),
  sessionEndedBy: z.enum(['student', 'client', 'time']).nullable(),
  goal: z.string().nullable(),
  /** index of the client turn after which the session pauses once to ask what is happening in the student */
  promptedAfter: z.number().nullable(),
  trouble: z.string().nullable(),
  deadlineAt: z.number().nullable(),
  graceUntil: z.number().nullable(),
  /** by the server's clock */
  now: z.number(),
})

export type AttemptView = z.infer<typeof attemptViewSchema>

const OWN = { of: 'attempt', allow: ['owner'] } as const
const SITS = { of: 'exercise', allow: ['student'] } as const

export const ATTEMPTS_ROUTES = {
  'GET /api/exercises/:exercise/brief': {
    summary: 'What a student reads before an attempt',
    access: SITS,
    answer: briefSchema,
  },
  'POST /api/exercises/:exercise/attempts': {
    summary: 'Start an attempt, or go on with the one that is running',
    access: SITS,
    body: z.object({ goal: z.string().max(100).nullable(), agreesToHonesty: z.boolean() }),
    answer: z.object({ attempt: z.string() }),
  },
  'POST /api/exercises/:exercise/opt-out': {
    summary: 'Say that I would rather not sit this exercise; it costs nothing',
    access: SITS,
    body: z.object({ words: z.string().max(2000) }),
    answer: done,
  },
  'DELETE /api/exercises/:exercise/opt-out': {
    summary: 'Take that back',
    access: SITS,
    answer: done,
  },
  'GET /api/attempts/:attempt': {
    summary: 'My attempt as it stands',
    access: OWN,
    answer: attemptViewSchema,
  },
  'POST /api/attempts/:attempt/turns': {
    summary:
      'Say something. `index` is the place of the reply in the talk: the same words twice at one place count once. Answers with the turns from there on',
    access: OWN,
    body: z.object({ index: z.int().min(0), text: z.string().min(1).max(LONGEST_REPLY) }),
    answer: attemptViewSchema,
  },
  'GET /api/attempts/:attempt/words': {
    summary:
      'The words that the client is finding, sentence by sentence, where a language model speaks',
    access: OWN,
    answer: { stream: 'sentence, view' },
  },
  'POST /api/attempts/:attempt/hurry': {
    summary: 'Have the built-in voice answer at once',
    access: OWN,
    answer: attemptViewSchema,
  },
  'POST /api/attempts/:attempt/hint': {
    summary: 'Ask for a hint, where the exercise gives any',
    access: OWN,
    answer: z.object({ hint: z.string().nullable(), view: attemptViewSchema }),
  },
  'POST /api/attempts/:attempt/pause': {
    summary: 'Pause the talk. The time limit of the exercise, where it has one, goes on',
    access: OWN,
    answer: attemptViewSchema,
  },
  'POST /api/attempts/:attempt/resume': {
    summary: 'Go on after a pause, or ask again for words that did not come',
    access: OWN,
    answer: attemptViewSchema,
  },
  'POST /api/attempts/:attempt/end': {
    summary: 'End the talk; what is left is to look back and to submit',
    access: OWN,
    answer: attemptViewSchema,
  },
  'POST /api/attempts/:attempt/submit': {
    summary: 'Submit the attempt, with what I make of it myself',
    access: OWN,
    body: z.object({
      ratings: z.partialRecord(z.enum(SKILLS), z.literal([1, 2, 3, 4, 5])),
      intention: z.string().max(4000),
      replay: z.string().max(4000),
    }),
    answer: attemptViewSchema,
  },
  'POST /api/attempts/:attempt/stop': {
    summary: 'Stop for my own sake: nothing is scored, nobody is told why',
    access: OWN,
    answer: attemptViewSchema,
  },
} as const satisfies Routes
