import { z } from 'zod'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { CUE_TAGS } from '#scenario/cue-tag.ts'
import { DISCLOSURE_LEVELS } from '#scenario/disclosure-level.ts'
import { RUPTURES } from '#scenario/rupture.ts'
import { STANCES } from '#scenario/stance.ts'
import { BOUNDARIES } from '#simulation/boundary-rules.ts'
import type { ClientStanding } from '#simulation/client-standing.ts'
import { RISKS } from '#simulation/risk-gate.ts'
import { REPAIR_STEPS } from '#simulation/rupture-rules.ts'
import { STRAIN_MOST } from '#simulation/strain.ts'
import { codedSchema } from './coded-turn.schema.ts'

const count = z.int().min(0)
const points = z.number().min(0).max(100)
const ids = z.array(z.string())
const codes = z.array(z.enum(BEHAVIOUR_CODES))
const cues = z.array(z.enum(CUE_TAGS))

const repairSchema = z.object({
  kind: z.enum(['withdrawal', 'confrontation']).nullable(),
  turn: count,
  bondBefore: points,
  steps: z.array(z.enum(REPAIR_STEPS)),
})

const spokenSchema = z.object({
  stance: z.enum(STANCES),
  moment: z.string().nullable(),
  postponed: z.string().nullable(),
  reveal: z.string().nullable(),
  topic: z
    .object({ id: z.string(), asked: z.boolean(), touched: z.boolean(), locked: z.boolean() })
    .nullable(),
})

const pastSchema = z.object({
  closedRun: count,
  turnsSinceHarm: count,
  levelTurn: count,
  history: z.array(z.object({ said: codes, credited: codes })),
  cuesOffered: z.record(z.enum(CUE_TAGS), count),
  spoken: spokenSchema.nullable(),
  turns: z.array(
    z.discriminatedUnion('speaker', [
      z.object({ speaker: z.literal('client'), text: z.string(), cues }),
      z.object({ speaker: z.literal('trainee'), text: z.string(), coded: codedSchema }),
    ]),
  ),
})

/** A client from whom a session started, for journals that come from outside this program. */
export const standingSchema = z.object({
  turn: count,
  variables: z.record(z.enum(CLIENT_VARIABLES), points),
  strain: z.number().min(0).max(STRAIN_MOST),
  level: z.enum(DISCLOSURE_LEVELS),
  rupture: z.enum(RUPTURES),
  boundary: z.enum(BOUNDARIES),
  risk: z.enum(RISKS),
  told: ids,
  happened: ids,
  used: ids,
  unlocked: z.exactOptional(ids),
  repair: z.exactOptional(repairSchema),
  past: z.exactOptional(pastSchema),
}) satisfies z.ZodType<ClientStanding>
