import { z } from 'zod'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import { MOST_TRIED_TURNS } from '#simulation/retried-reply.ts'
import { noteSchema } from './observer-reading.schema.ts'
import type { Routes } from './route-definition.ts'

const saidSchema = z.object({ says: z.string(), stage: z.string().nullable() })
const numbersSchema = z.record(z.enum(CLIENT_VARIABLES), z.number())

/** A turn of the session, or of a try: words, codes, and the client's numbers, 0 to 100. */
const toldTurnSchema = z.object({
  text: z.string(),
  notes: z.array(noteSchema),
  /** what the reply moved; null where nothing moved by more than noise */
  effect: z.string().nullable(),
  before: numbersSchema,
  after: numbersSchema,
  /** null where the session was over before the client could answer */
  answer: saidSchema.nullable(),
})

const trySchema = z.object({
  /** of this reply, counted from 1 */
  try: z.number(),
  turns: z.array(saidSchema.extend({ text: z.string() })),
  /** whether it can go on: the client has not ended it, and it has turns left */
  standing: z.enum(['open', 'turns-used', 'ended-by-client']),
  /** turn by turn beside the session; null where one of the two does not go so far */
  compared: z.array(
    z.object({
      turn: z.number(),
      session: toldTurnSchema.nullable(),
      retry: toldTurnSchema.nullable(),
      differences: z.array(z.object({ sentence: z.string() })),
    }),
  ),
})

/** A reply as it can be tried again. No word of an example is in it. */
const retriedReplySchema = z.object({
  /** index in the transcript */
  reply: z.number(),
  /** what the client had said before; null where the student began */
  answered: saidSchema.nullable(),
  tries: z.array(trySchema),
  /** whether what others might say can be asked for; `none`: nobody wrote any for these words */
  exemplars: z.enum(['not-given-back', 'after-a-try', 'after-another', 'none', 'ready']),
})

const OWN = { of: 'attempt', allow: ['owner'] } as const

/** Trying again in assessed work: only the student's own, and only once the observer's reading was given back. */
export const TRIES_ROUTES = {
  'GET /api/attempts/:attempt/tries': {
    summary: 'Whether replies of my attempt can be tried again, and how often each has been',
    access: OWN,
    answer: z.object({
      isOpen: z.boolean(),
      replies: z.array(z.object({ reply: z.number(), tries: z.number() })),
    }),
  },
  'GET /api/attempts/:attempt/replies/:reply/tries': {
    summary: 'One reply of my attempt with what I tried in its place',
    access: OWN,
    answer: retriedReplySchema,
  },
  'POST /api/attempts/:attempt/replies/:reply/tries': {
    summary:
      'Say something else in the place of a reply, or further on from there. The same words twice at one turn of one try count once',
    access: OWN,
    body: z.object({
      try: z.int().min(1),
      turn: z.int().min(1).max(MOST_TRIED_TURNS),
      text: z.string().regex(/\S/u).max(LONGEST_REPLY),
    }),
    answer: retriedReplySchema,
  },
  'GET /api/attempts/:attempt/replies/:reply/exemplars': {
    summary: 'What others might say in the place of a reply, once I have tried myself',
    access: OWN,
    answer: z.object({ exemplars: z.array(z.object({ reply: z.string(), why: z.string() })) }),
  },
} as const satisfies Routes
