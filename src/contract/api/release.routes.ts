import { z } from 'zod'
import { ATTEMPT_ENDS, ATTEMPT_STATES } from '#course/attempt-state.ts'
import { markSchema } from '#course/mark.schema.ts'
import { RELEASE_ITEMS } from '#course/release-item.ts'
import { SKILLS } from '#scenario/skill.ts'
import { saidTurnSchema, standingSchema } from './marked-levels.schema.ts'
import { observerReadingSchema } from './observer-reading.schema.ts'
import type { Routes } from './route-definition.ts'

const done = z.object({ done: z.literal(true) })
const skill = z.enum(SKILLS)
const item = z.enum(RELEASE_ITEMS)
const index = z.int().min(0)
const quote = z.string().min(1).max(2000)

/** What a student does not agree with. Each must be something that was given back to them. */
const contestedSchema = z.discriminatedUnion('kind', [
  /** codes on words of one reply: UTF-16 offsets into it */
  z.object({ kind: z.literal('code'), index, start: index, end: index }),
  z.object({ kind: z.literal('level'), skill }),
  /** words of a comment, of the summary or of the observer, as they stood there */
  z.object({
    kind: z.literal('sentence'),
    where: z.enum(['comment', 'summary', 'observer']),
    /** of the turn that a comment or evidence is about; null elsewhere */
    index: index.nullable(),
    quote,
  }),
])

export type Contested = z.infer<typeof contestedSchema>

const levelsSchema = z.array(
  z.object({
    skill,
    standing: standingSchema,
    /** what the level is called and what it stands for; null where there is no level */
    label: z.string().nullable(),
    anchor: z.string().nullable(),
  }),
)

/** The same for the student and for whoever answers. */
const contestSchema = z.object({
  id: z.string(),
  attempt: z.string(),
  about: contestedSchema,
  /** the words it is about, from the reply or the feedback; null for a level */
  words: z.string().nullable(),
  /** the codes on these words as the observer gave them; empty where it is about something else */
  codes: z.array(z.object({ code: z.string(), name: z.string(), rule: z.string() })),
  /** the level contested and what it stands for, as it was then; null where it is about something else */
  level: levelsSchema.element.nullable(),
  /** what the level rests on */
  evidence: z.array(z.object({ index: z.number(), quote: z.string(), reason: z.string() })),
  reason: z.string(),
  openedAt: z.number(),
  /** who is to answer; null: the person has left */
  answerer: z.string().nullable(),
  /** `upheld`: what was contested stands; `changed`: it does not */
  state: z.enum(['open', 'upheld', 'changed']),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: z.number().nullable(),
  /** there was nobody else in the course to answer */
  isAnsweredByMarker: z.boolean(),
  /** levels before and after; empty where none changed */
  changes: z.array(z.object({ skill, before: standingSchema, after: standingSchema })),
})

const resultSchema = z.object({
  attempt: z.string(),
  exercise: z.string(),
  course: z.string(),
  title: z.string(),
  clientName: z.string(),
  /** language of the scenario */
  locale: z.string(),
  /** of the exercise, for showing its dates */
  timeZone: z.string(),
  number: z.number(),
  state: z.enum(ATTEMPT_STATES),
  endedBy: z.enum(ATTEMPT_ENDS).nullable(),
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  /** what has been given back; all that follows is null without its item */
  released: z.array(item),
  /** what has not, and what it waits for: a date of this student, an instructor, or a person's mark */
  awaited: z.array(
    z.object({
      item,
      until: z.enum(['closed', 'by-hand', 'marked']),
      at: z.number().nullable(),
    }),
  ),
  releasedAt: z.number().nullable(),
  transcript: z.array(saidTurnSchema).nullable(),
  /** what a person decided */
  marks: z
    .object({
      markedBy: z.string(),
      levels: levelsSchema,
      comments: z.array(z.object({ index: z.number(), text: z.string() })),
      summary: z.string(),
      /** 0–100, two decimals, cut; null: no grade */
      grade: z.number().nullable(),
      rubricVersion: z.string(),
    })
    .nullable(),
  /** what the built-in observer read; a person decided without being bound by it */
  evidence: observerReadingSchema.nullable(),
  /** where others’ ways to answer were written; their words come after an own try, and one by one */
  exemplars: z
    .array(
      z.object({
        /** of the reply they would stand in for */
        index: z.number(),
        clientSaid: z.string(),
      }),
    )
    .nullable(),
  contest: z.object({
    /** null: nothing has been released, or the exercise has no window */
    until: z.number().nullable(),
    isOpen: z.boolean(),
    answerer: z.string().nullable(),
  }),
})

const INSTRUCTORS = { of: 'exercise', allow: ['instructor'] } as const
const CONCERNED = { of: 'attempt', allow: ['owner', 'marker', 'instructor'] } as const

export const RELEASE_ROUTES = {
  'GET /api/exercises/:exercise/release': {
    summary: 'What can be released, what cannot and why, and who may still be working',
    access: INSTRUCTORS,
    answer: z.object({
      attempts: z.array(
        z.object({
          attempt: z.string(),
          number: z.number(),
          name: z.string(),
          /** null: its marks can be released */
          obstacle: z
            .enum([
              'not-ready',
              'released',
              'no-final-mark',
              'needs-a-person',
              'second-mark-missing',
            ])
            .nullable(),
          /** already out for the student at this moment */
          items: z.array(item),
        }),
      ),
      /** exemplars given out now are answers for students who may still be working */
      closesForOthers: z.object({ students: z.number(), until: z.number().nullable() }).nullable(),
    }),
  },
  'POST /api/exercises/:exercise/release': {
    summary: 'Give marks back to students, and items by hand with them',
    access: INSTRUCTORS,
    body: z.object({
      attempts: z.union([z.literal('all-ready'), z.array(z.string().max(100)).min(1).max(2000)]),
      /** given back by hand; the others follow the rules of the exercise */
      items: z.array(item).max(RELEASE_ITEMS.length),
    }),
    answer: z.object({
      released: z.array(z.string()),
      held: z.array(
        z.object({
          attempt: z.string(),
          reason: z.enum([
            'not-found',
            'not-ready',
            'no-final-mark',
            'needs-a-person',
            'second-mark-missing',
          ]),
        }),
      ),
      /** drawn just now for blind double marking */
      sampled: z.number(),
    }),
  },
  'GET /api/attempts/:attempt/result': {
    summary: 'What has been given back to me of my attempt',
    access: { of: 'attempt', allow: ['owner'] },
    answer: resultSchema,
  },
  'POST /api/attempts/:attempt/contests': {
    summary: 'Contest a code, a level or a sentence that was given back to me',
    access: { of: 'attempt', allow: ['owner'] },
    body: z.object({ about: contestedSchema, reason: z.string().trim().min(1).max(2000) }),
    answer: z.object({ contest: z.string() }),
  },
  'GET /api/attempts/:attempt/contests': {
    summary: 'What is contested in an attempt; the same for the student and for staff',
    access: CONCERNED,
    answer: z.object({ contests: z.array(contestSchema) }),
  },
  'GET /api/exercises/:exercise/contests': {
    summary: 'What students of an exercise contest',
    access: { of: 'exercise', allow: ['marker', 'instructor'] },
    answer: z.object({
      contests: z.array(
        contestSchema.extend({
          name: z.string(),
          number: z.number(),
          /** whether the one who asks may answer it */
          mayAnswer: z.boolean(),
        }),
      ),
    }),
  },
  'POST /api/contests/:contest/answer': {
    summary: 'Answer a contest, as somebody else than the marker where there is anybody else',
    access: { of: 'contest', allow: ['marker', 'instructor'] },
    largestBody: 1024 * 1024,
    body: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('upheld'), answer: z.string().trim().min(1).max(2000) }),
      z.object({
        outcome: z.literal('changed'),
        answer: z.string().trim().min(1).max(2000),
        /** needed where a level is contested; null: the words change nothing about the levels */
        mark: markSchema.nullable(),
      }),
    ]),
    answer: done,
  },
  'GET /api/attempts/:attempt/record': {
    summary: 'Who saw, marked, changed and released this attempt',
    access: CONCERNED,
    answer: z.object({
      acts: z.array(
        z.object({
          at: z.number(),
          /** null: the server by itself, or a person who was erased */
          by: z.string().nullable(),
          isMine: z.boolean(),
          action: z.string(),
          facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        }),
      ),
    }),
  },
} as const satisfies Routes
