import { z } from 'zod'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { CUE_TAGS } from '#scenario/cue-tag.ts'
import { SKILLS } from '#scenario/skill.ts'
import { HINT_STEPS } from '#simulation/hint-step.ts'
import type { JournalEvent } from '#simulation/journal.ts'
import { LONGEST_NOTE, MOST_OWN_CODES } from '#simulation/own-reading.ts'
import { MOST_TRIED_TURNS } from '#simulation/retried-reply.ts'
import { SPEECH_BREACHES, VOICE_FALLBACKS } from '#simulation/voicing.ts'
import { standingSchema } from './client-standing.schema.ts'
import { codedSchema } from './coded-turn.schema.ts'

const count = z.int().min(0)

const tokensSchema = z.object({ prompt: count, completion: count, cached: count })

const voicingSchema = z.object({
  model: z.string().nullable(),
  prompt: z.string().nullable(),
  tokens: tokensSchema.nullable(),
  tries: count,
  breaches: z.array(z.enum(SPEECH_BREACHES)),
  fallback: z.enum(VOICE_FALLBACKS).nullable(),
})

const speechSchema = z.object({
  line: z.string().nullable(),
  says: z.string(),
  stage: z.string().nullable(),
  cues: z.array(z.enum(CUE_TAGS)),
  moment: z.string().nullable(),
  fact: z.string().nullable(),
  ending: z.string().nullable(),
  spokenBy: z.enum(['embedded', 'language-model', 'both']),
  voicing: z.exactOptional(voicingSchema),
})

const headerSchema = z.object({
  scenario: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  engine: z.string(),
  coder: z.string(),
  seed: z.number(),
  host: z.enum(['browser', 'server', 'terminal']),
  voice: z.enum(['embedded', 'language-model']),
  standing: z.exactOptional(standingSchema),
})

const reflectionSchema = z.object({
  ratings: z.partialRecord(z.enum(SKILLS), z.literal([1, 2, 3, 4, 5])),
  intention: z.string(),
  replay: z.string(),
})

const readingSchema = z.object({
  index: count,
  start: count,
  end: count,
  observed: z.array(z.enum(BEHAVIOUR_CODES)),
  own: z.array(z.enum(BEHAVIOUR_CODES)).max(MOST_OWN_CODES),
  note: z.string().max(LONGEST_NOTE),
})

const retrySchema = z.object({
  index: count,
  branch: z.int().min(1),
  turn: z.int().min(1).max(MOST_TRIED_TURNS),
  text: z.string(),
  coded: codedSchema,
  speech: speechSchema,
})

/** What each event holds, for journals that come from outside this program. */
export const EVENT_SCHEMAS = {
  'session.opened': z.object({ type: z.literal('session.opened'), header: headerSchema }),
  'session.begun': z.object({ type: z.literal('session.begun'), goal: z.string().nullable() }),
  'client.spoke': z.object({ type: z.literal('client.spoke'), speech: speechSchema }),
  'student.said': z.object({
    type: z.literal('student.said'),
    text: z.string(),
    coded: codedSchema,
  }),
  'hint.shown': z.object({
    type: z.literal('hint.shown'),
    hint: z.string(),
    step: z.exactOptional(z.enum(HINT_STEPS)),
  }),
  'session.paused': z.object({ type: z.literal('session.paused') }),
  'session.resumed': z.object({ type: z.literal('session.resumed') }),
  'session.ended': z.object({ type: z.literal('session.ended'), by: z.enum(['student', 'time']) }),
  'student.reflected': z.object({
    type: z.literal('student.reflected'),
    reflection: reflectionSchema,
  }),
  'code.contested': z.object({
    type: z.literal('code.contested'),
    reading: readingSchema,
    withdrawn: z.boolean(),
  }),
  'reply.retried': z.object({ type: z.literal('reply.retried'), retry: retrySchema }),
} satisfies {
  readonly [Type in JournalEvent['type']]: z.ZodType<Extract<JournalEvent, { type: Type }>>
}
