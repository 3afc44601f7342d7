import { z } from 'zod'
import type { Routes } from './route-definition.ts'

const pageSchema = z.object({
  /** `next` of the page before; left out: from the newest on */
  before: z.exactOptional(z.string().regex(/^\d{1,16}\..{1,100}$/)),
})
/** null: this is the last page */
const next = z.string().nullable()
const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

const actSchema = z.object({
  id: z.string(),
  at: z.number(),
  action: z.string(),
  /** as the course knows them; null: the server by itself, or a person who was erased */
  by: z.string().nullable(),
  exercise: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** counted from 1 in the exercise; null: of none, or of one that is deleted */
  attempt: z.object({ id: z.string(), number: z.number() }).nullable(),
  /** numbers and codes, never words */
  facts,
})

const INSTRUCTORS = { of: 'course', allow: ['instructor'] } as const

export const RECORD_ROUTES = {
  'GET /api/courses/:course/audit': {
    summary: 'Who did what in a course, newest first, page by page',
    access: INSTRUCTORS,
    query: pageSchema,
    answer: z.object({
      acts: z.array(
        actSchema.extend({
          /** whom it concerns; null: nobody, or a person who was erased */
          member: z.object({ id: z.string(), name: z.string() }).nullable(),
        }),
      ),
      next,
    }),
  },
  'GET /api/me/audit': {
    summary: 'Who saw, marked, changed and released my attempts, and what else concerned me',
    access: 'signed-in',
    query: pageSchema,
    answer: z.object({
      acts: z.array(
        actSchema.extend({
          course: z.object({ id: z.string(), title: z.string() }).nullable(),
          isMine: z.boolean(),
        }),
      ),
      next,
    }),
  },
  'GET /api/courses/:course/retention': {
    summary: 'When the work of a course will be deleted, and what would be or was',
    access: INSTRUCTORS,
    answer: z.object({
      archivedAt: z.number().nullable(),
      retentionDays: z.number().nullable(),
      /** when instructors are told; null: nothing will be deleted by itself, or it has been */
      warnAt: z.number().nullable(),
      /** since when they are told; null: not yet */
      warnedAt: z.number().nullable(),
      purgeAt: z.number().nullable(),
      /** null: everything is there */
      purgedAt: z.number().nullable(),
      /** what there is, or was before it was deleted */
      students: z.number(),
      exercises: z.array(
        z.object({
          exercise: z.string(),
          title: z.string(),
          attempts: z.number(),
          finished: z.number(),
          released: z.number(),
        }),
      ),
    }),
  },
} as const satisfies Routes
