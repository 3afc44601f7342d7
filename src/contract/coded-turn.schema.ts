import { z } from 'zod'
import { LIMIT_PARTS, MODIFIERS } from '#coding/coded-turn.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'

const count = z.int().min(0)

const markSchema = z.object({
  code: z.enum(BEHAVIOUR_CODES),
  modifiers: z.array(z.enum(MODIFIERS)),
  quality: z.literal([0, 1, 2]),
  confidence: z.number().min(0).max(1),
  start: count,
  end: count,
  rule: z.string(),
  limitParts: z.exactOptional(z.array(z.enum(LIMIT_PARTS))),
})

/** A reply as the observer read it, from outside this program. */
export const codedSchema = z.object({
  kind: z.enum(['reflection', 'question', 'input', 'other']),
  segments: z.array(
    z.object({
      start: count,
      end: count,
      marks: z.array(markSchema),
      isUnsure: z.exactOptional(z.literal(true)),
    }),
  ),
})
