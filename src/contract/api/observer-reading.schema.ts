import { z } from 'zod'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { SKILLS } from '#scenario/skill.ts'

const evidenceSchema = z.object({
  /** of the turn in the transcript */
  index: z.number(),
  quote: z.string(),
  reason: z.string(),
  helped: z.boolean(),
})

const criticalEventSchema = z.object({
  event: z.string(),
  index: z.number(),
  quote: z.string(),
  /** the highest level that remains */
  cap: z.number(),
  repaired: z.boolean(),
})

const foundation = {
  skill: z.enum(SKILLS),
  n: z.number(),
  evidence: z.array(evidenceSchema),
  criticalEvents: z.array(criticalEventSchema),
}

/** What the observer's rules say of one skill. */
const verdictSchema = z.discriminatedUnion('status', [
  z.object({
    ...foundation,
    status: z.literal('scored'),
    level: z.number(),
    band: z.literal([1, 2, 3, 4, 5]),
    /** 0–1 */
    confidence: z.number(),
    restsOn: z.string(),
  }),
  z.object({
    ...foundation,
    status: z.literal('not-assessed'),
    needed: z.number(),
    reason: z.string(),
  }),
])

/** A code on words of one reply, with the words, the rule that gave it and what it means. */
export const noteSchema = z.object({
  code: z.enum(BEHAVIOUR_CODES),
  name: z.string(),
  quote: z.string(),
  /** UTF-16 offsets into the reply */
  start: z.number(),
  end: z.number(),
  explanation: z.string(),
  tone: z.enum(['helped', 'neutral', 'hindered']),
  rule: z.string(),
  modifiers: z.array(z.string()),
  confidence: z.number(),
})

/** All that is needed to make a reading again, and to know what it rests on. */
const observerProvenanceSchema = z.object({
  scenario: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  engine: z.string(),
  coder: z.string(),
  rubric: z.string(),
  /** the built-in observer gives the same each time, so that one coding says what three would */
  isDeterministic: z.literal(true),
  codings: z.literal(1),
  /** nothing is put into plain words first: the observer’s rules read the words as they were typed */
  isNormalised: z.literal(false),
  /** coded anew by a later observer, not as it was recorded during the talk */
  isRescored: z.boolean(),
})

/** What the observer made of an attempt. A failure is a state, never a level. */
export const observerReadingSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('scored'),
    verdicts: z.array(verdictSchema),
    /** one per reply of the student */
    turns: z.array(z.object({ index: z.number(), notes: z.array(noteSchema) })),
    provenance: observerProvenanceSchema,
    madeAt: z.number(),
  }),
  z.object({
    status: z.literal('not-scored'),
    reason: z.enum(['journal-unreadable', 'scenario-missing']),
  }),
])

export type ObserverReading = z.infer<typeof observerReadingSchema>
