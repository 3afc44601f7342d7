import { z } from 'zod'
import { SKILLS } from '#scenario/skill.ts'
import { ATTEMPT_FLAGS } from './attempt-flag.ts'
import { ATTEMPT_ENDS, ATTEMPT_STATES } from './attempt-state.ts'
import { markSchema } from './mark.schema.ts'
import { MARK_BASES } from './mark-basis.ts'
import { MARKING_STATES } from './marking-state.ts'
import { provenanceSchema } from './provenance.schema.ts'

export const ATTEMPT_RECORD_FORMAT = 'third-chair.attempt-record'
export const ATTEMPT_RECORD_VERSION = 1

const id = z.string().min(1)
/** Milliseconds since 1970. */
const moment = z.int().min(0)

const proposalSchema = z.strictObject({
  id,
  reader: z.enum(['observer', 'second-reader']),
  madeAt: moment,
  /** a re-scoring that was kept takes the place of what was there; both stay in the record */
  isCurrent: z.boolean(),
  /** verdicts or reading, with quotes, counts and sureness, as they were made */
  reading: z.json(),
  provenance: provenanceSchema,
})

const markRecordSchema = z.strictObject({
  /** a member of the course */
  marker: id,
  mark: markSchema,
  isFinal: z.boolean(),
  savedAt: moment,
  /** when the own levels were whole and the proposal was shown; null: it has not been */
  proposalSeenAt: moment.nullable(),
})

const historySchema = z.strictObject({
  marker: id,
  mark: markSchema,
  basis: z.enum(MARK_BASES),
  reason: z.string(),
  at: moment,
})

const contestSchema = z.strictObject({
  id,
  about: z.json(),
  reason: z.string(),
  openedAt: moment,
  state: z.enum(['open', 'upheld', 'changed']),
  answer: z.string().nullable(),
  answeredBy: id.nullable(),
  answeredAt: moment.nullable(),
})

/** Everything that is known of how an attempt came by its grade. People are ids of members, never names. */
export const attemptRecordSchema = z.strictObject({
  format: z.literal(ATTEMPT_RECORD_FORMAT),
  formatVersion: z.literal(ATTEMPT_RECORD_VERSION),
  attempt: z.strictObject({
    id,
    member: id,
    exercise: id,
    number: z.int().min(1),
    state: z.enum(ATTEMPT_STATES),
    endedBy: z.enum(ATTEMPT_ENDS).nullable(),
    startedAt: moment,
    endedAt: moment.nullable(),
    markingState: z.enum(MARKING_STATES),
    releasedAt: moment.nullable(),
    flags: z.array(z.enum(ATTEMPT_FLAGS)),
    isSampled: z.boolean(),
  }),
  scenario: provenanceSchema.shape.scenario,
  session: z.strictObject({
    id,
    engine: z.string(),
    coder: z.string(),
    seed: z.int(),
    voice: z.enum(['embedded', 'language-model']),
  }),
  /** the skills that count in this exercise */
  skills: z.array(z.enum(SKILLS)),
  grade: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('graded'), grade: z.number().min(0).max(100) }),
    z.strictObject({
      status: z.literal('no-grade'),
      reason: z.enum(['no-final-mark', 'not-looked-at', 'needs-a-person', 'nothing-assessed']),
    }),
  ]),
  proposals: z.array(proposalSchema),
  marks: z.array(markRecordSchema),
  history: z.array(historySchema),
  contests: z.array(contestSchema),
})

export type AttemptRecord = z.infer<typeof attemptRecordSchema>
