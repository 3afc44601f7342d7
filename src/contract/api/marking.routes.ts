import { z } from 'zod'
import { secondReadingAnswerSchema } from '#contract/second-reading.schema.ts'
import { ATTEMPT_FLAGS } from '#course/attempt-flag.ts'
import { ATTEMPT_ENDS, ATTEMPT_STATES } from '#course/attempt-state.ts'
import { LONGEST_COMMENT, markSchema } from '#course/mark.schema.ts'
import { MARKING_STATES } from '#course/marking-state.ts'
import { MARKING_STEPS } from '#course/marking-workflow.ts'
import { SKILLS } from '#scenario/skill.ts'
import {
  agreementSchema,
  saidTurnSchema,
  skillDifferenceSchema,
  standingSchema,
} from './marked-levels.schema.ts'
import { observerReadingSchema } from './observer-reading.schema.ts'
import type { Routes } from './route-definition.ts'

const done = z.object({ done: z.literal(true) })
const reason = z.string().trim().max(2000)
const skill = z.enum(SKILLS)
const markingState = z.enum(MARKING_STATES)
const step = z.enum(MARKING_STEPS)
const levels = z.array(z.object({ skill, standing: standingSchema }))

/** Somebody who marks; `member` is their place in the course. */
const markerSchema = z.object({ member: z.string(), name: z.string() })

/** Comments of up to 200 turns with 2,000 characters each. */
const LARGEST_MARK_BYTES = 1024 * 1024

const queuedSchema = z.object({
  attempt: z.string(),
  number: z.number(),
  /** "Student 7" while marking is anonymous */
  name: z.string(),
  isAlias: z.boolean(),
  state: z.enum(ATTEMPT_STATES),
  endedAt: z.number().nullable(),
  endedBy: z.enum(ATTEMPT_ENDS).nullable(),
  markingState,
  marker: markerSchema.nullable(),
  secondMarker: markerSchema.nullable(),
  /** it waits for a second, blind mark: the exercise asks for one, or it was drawn */
  isSecondMarkMissing: z.boolean(),
  /** what the one who asks is to do with it; null: nothing is left to them */
  part: z.enum(['first', 'second']).nullable(),
  /** of the one who asks; levels are whole */
  isOwnMarkWhole: z.boolean(),
  flags: z.array(z.enum(ATTEMPT_FLAGS)),
  /** at work on it right now, without the one who asks */
  atWork: z.array(z.string()),
})

const ownMarkSchema = z.object({
  mark: markSchema,
  /** 0: nothing has been saved yet. A save names the version that it goes out from. */
  version: z.number(),
  savedAt: z.number().nullable(),
  proposalSeenAt: z.number().nullable(),
})

const markingSchema = z.object({
  attempt: z.string(),
  exercise: z.string(),
  course: z.string(),
  title: z.string(),
  name: z.string(),
  isAlias: z.boolean(),
  number: z.number(),
  startedAt: z.number(),
  endedAt: z.number(),
  endedBy: z.enum(ATTEMPT_ENDS),
  /** whose levels make the mark */
  skills: z.array(skill),
  rubricVersion: z.string(),
  brief: z.object({
    title: z.string(),
    clientName: z.string(),
    place: z.string(),
    brief: z.string(),
    instructions: z.string(),
    policyCard: z.array(z.object({ topic: z.string(), rule: z.string() })),
    goal: z.string().nullable(),
  }),
  /** null: the journal cannot be read, so that nothing can be marked from it */
  transcript: z.array(saidTurnSchema).nullable(),
  own: ownMarkSchema,
  /** `other`: somebody else has it; own levels may be entered and count once an instructor says so */
  part: z.enum(['first', 'second', 'other']),
  /** why nothing can be saved now; null where it can */
  savingObstacle: z.enum(['not-now', 'not-allowed']).nullable(),
  markingState,
  openSteps: z.array(step),
  /** of these steps, those that need a reason */
  stepsWithReason: z.array(step),
  /** own levels are whole */
  mayShowProposal: z.boolean(),
  canAskSecondReading: z.boolean(),
  marker: markerSchema.nullable(),
  secondMarker: markerSchema.nullable(),
  secondMark: z.enum(['not-asked', 'missing', 'begun', 'whole']),
  atWork: z.array(z.string()),
  /** the human mark that stands; null: none, or not to be seen before own levels are entered */
  finalMark: z.object({ marker: markerSchema, mark: markSchema, savedAt: z.number() }).nullable(),
  hasFinalMark: z.boolean(),
  /** earlier steps with their reasons, oldest first */
  steps: z.array(
    z.object({
      step,
      from: markingState,
      to: markingState,
      by: z.string().nullable(),
      reason: z.string(),
      at: z.number(),
    }),
  ),
  comments: z.array(z.object({ id: z.string(), text: z.string(), mayDelete: z.boolean() })),
  /** in the order of the queue */
  previous: z.string().nullable(),
  next: z.string().nullable(),
})

const shownSchema = z.object({
  seenAt: z.number(),
  observer: observerReadingSchema,
  /** own levels beside the observer's; empty where it did not score */
  differences: z.array(skillDifferenceSchema),
  secondReading: z.discriminatedUnion('status', [
    z.object({ status: z.literal('not-asked') }),
    z.object({ status: z.literal('awaited') }),
    z.object({
      status: z.literal('there'),
      answer: secondReadingAnswerSchema,
      model: z.string().nullable(),
      madeAt: z.number(),
    }),
  ]),
  canAskSecondReading: z.boolean(),
  /** what others entered for the same attempt */
  others: z.array(
    z.object({
      marker: markerSchema,
      part: z.enum(['first', 'second', 'other']),
      levels,
      differences: z.array(skillDifferenceSchema),
    }),
  ),
})

/** What a verdict comes to; null where there was none. */
const verdictInShort = z
  .discriminatedUnion('status', [
    z.object({ status: z.literal('scored'), level: z.number(), band: z.number() }),
    z.object({ status: z.literal('not-assessed') }),
  ])
  .nullable()

const rescoredSchema = z.object({
  attempt: z.string(),
  number: z.number(),
  name: z.string(),
  isAlias: z.boolean(),
  markingState,
  /** it is shown, but stays as it is */
  isReleased: z.boolean(),
  /** no marks are whole yet: that it changes is said, and not how, or it would be a proposal seen too early */
  isHidden: z.boolean(),
  /** why a person should look at the mark again */
  lookAgain: z.array(z.enum(['rubric-changed', 'new-critical-event', 'now-far-apart'])),
  skills: z.array(
    z.object({
      skill,
      before: verdictInShort,
      after: verdictInShort,
      newEvents: z.array(z.string()),
      goneEvents: z.array(z.string()),
      /** of the human mark that stands; it stays */
      marked: standingSchema,
    }),
  ),
  /** replies that are coded otherwise */
  replies: z.array(
    z.object({
      index: z.number(),
      text: z.string(),
      before: z.array(z.string()),
      after: z.array(z.string()),
    }),
  ),
})

const rescoringSchema = z.object({
  /** names these very changes: keeping refuses any others */
  preview: z.string(),
  coder: z.string(),
  rubric: z.string(),
  /** attempts that were read anew */
  looked: z.number(),
  changes: z.array(rescoredSchema),
  notScored: z.array(z.object({ attempt: z.string(), name: z.string() })),
})

const STAFF_OF_ATTEMPT = { of: 'attempt', allow: ['marker', 'instructor'] } as const
const STAFF_OF_EXERCISE = { of: 'exercise', allow: ['marker', 'instructor'] } as const
const INSTRUCTORS = { of: 'exercise', allow: ['instructor'] } as const

export const MARKING_ROUTES = {
  'GET /api/exercises/:exercise/marking': {
    summary: 'What there is to mark in an exercise',
    access: STAFF_OF_EXERCISE,
    answer: z.object({
      course: z.string(),
      title: z.string(),
      isAnonymous: z.boolean(),
      hasSecondMarker: z.boolean(),
      attempts: z.array(queuedSchema),
      /** who can be asked to mark */
      markers: z.array(markerSchema),
    }),
  },
  'GET /api/attempts/:attempt/marking': {
    summary: 'One attempt to mark: what was said, and own marks; no code, cue, score or proposal',
    access: STAFF_OF_ATTEMPT,
    answer: markingSchema,
  },
  'PUT /api/attempts/:attempt/presence': {
    summary: 'Say that I am at work on this attempt, and learn who else is',
    access: STAFF_OF_ATTEMPT,
    answer: z.object({ atWork: z.array(z.string()) }),
  },
  'PUT /api/attempts/:attempt/marks': {
    summary: 'Save own marks; refused where somebody saved on the same place meanwhile',
    access: STAFF_OF_ATTEMPT,
    largestBody: LARGEST_MARK_BYTES,
    body: z.object({
      mark: markSchema,
      /** that these marks go out from */
      version: z.int().min(0),
      /** needed where levels change after the proposal was seen */
      reason,
    }),
    answer: z.object({
      version: z.number(),
      savedAt: z.number(),
      markingState,
      mayShowProposal: z.boolean(),
      atWork: z.array(z.string()),
    }),
  },
  'POST /api/attempts/:attempt/proposal': {
    summary: 'Show what the observer and others made of it, once own levels are whole',
    access: STAFF_OF_ATTEMPT,
    body: z.object({
      /** ask the language model for a second reading; it comes with a later asking */
      secondReading: z.boolean(),
    }),
    answer: shownSchema,
  },
  'POST /api/attempts/:attempt/marking-step': {
    summary: 'Take a step of the marking workflow; releasing has its own address',
    access: STAFF_OF_ATTEMPT,
    body: z.object({ step: z.enum(MARKING_STEPS).exclude(['release']), reason }),
    answer: z.object({ markingState, openSteps: z.array(step) }),
  },
  'PUT /api/attempts/:attempt/marker': {
    summary: 'Say who marks an attempt, and who marks it blindly a second time',
    access: { of: 'attempt', allow: ['instructor'] },
    body: z.object({ marker: z.string().nullable(), secondMarker: z.string().nullable() }),
    answer: done,
  },
  'POST /api/courses/:course/comments': {
    summary: 'Put a comment into the bank of the course',
    access: { of: 'course', allow: ['marker', 'instructor'] },
    body: z.object({ text: z.string().trim().min(1).max(LONGEST_COMMENT) }),
    answer: z.object({ comment: z.string() }),
  },
  'DELETE /api/comments/:comment': {
    summary: 'Take a comment out of the bank; a marker takes out their own',
    access: { of: 'comment', allow: ['marker', 'instructor'] },
    answer: done,
  },
  'GET /api/exercises/:exercise/agreement': {
    summary: 'How far markers agree with each other, and with the observer',
    access: STAFF_OF_EXERCISE,
    answer: z.object({
      /** first and second marks, each as it was before its marker saw another's */
      markers: z.array(agreementSchema),
      /** marks as they were before the proposal was seen, beside the proposal */
      observer: z.array(agreementSchema),
      /** a rate near zero is a warning: somebody may be following the observer */
      afterProposal: z.object({ seen: z.number(), changed: z.number() }),
      doublyMarked: z.number(),
      sampled: z.number(),
    }),
  },
  'POST /api/exercises/:exercise/re-scoring': {
    summary:
      'What the observer of today would propose otherwise, attempt by attempt; nothing changes',
    access: INSTRUCTORS,
    answer: rescoringSchema,
  },
  'GET /api/exercises/:exercise/re-scoring': {
    summary: 'How many attempts a preview that is under way has read; null where none is',
    access: INSTRUCTORS,
    answer: z.object({
      underWay: z.object({ done: z.number(), of: z.number() }).nullable(),
    }),
  },
  'POST /api/exercises/:exercise/re-scoring/keep': {
    summary: 'Keep the proposals of a preview; human marks and whatever is released stay',
    access: INSTRUCTORS,
    body: z.object({ preview: z.string().min(1).max(100) }),
    answer: z.object({ kept: z.number(), leftReleased: z.number() }),
  },
} as const satisfies Routes
