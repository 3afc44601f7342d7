import { z } from 'zod'
import { BEHAVIOUR_CODES } from './behaviour-code.ts'
import { CUE_TAGS } from './cue-tag.ts'
import { DISCLOSURE_LEVELS } from './disclosure-level.ts'
import { STANCES } from './stance.ts'

/** What a line may answer: a behaviour code, or NC for a reply in which nothing was coded. */
export const ANSWERABLE = [...BEHAVIOUR_CODES, 'NC'] as const

export type Answerable = (typeof ANSWERABLE)[number]

const spoken = z.string().trim().min(1).max(600)

/** The words of one client turn, with what shows and what it calls for. */
export const speechSchema = z
  .strictObject({
    says: spoken.meta({
      description: 'The words spoken, in the voice of this client. Plain text.',
    }),
    stage: z.string().trim().min(1).max(120).optional().meta({
      description: 'A small stage direction, lower case and without brackets: "looks at the door".',
    }),
    cues: z
      .array(z.enum(CUE_TAGS))
      .min(1)
      .optional()
      .meta({ description: 'What this turn calls for from the student.' }),
  })
  .meta({ id: 'speech', description: 'The words of one client turn.' })

export type Speech = z.infer<typeof speechSchema>

/** A line that the embedded voice may choose, and when it fits. Spoken at most once in a session. */
export const clientLineSchema = speechSchema
  .extend({
    stance: z
      .array(z.enum(STANCES))
      .min(1)
      .optional()
      .meta({ description: 'The stances it fits. Without this key: settled and guarded.' }),
    levels: z
      .array(z.enum(DISCLOSURE_LEVELS))
      .min(1)
      .optional()
      .meta({ description: 'The disclosure levels it fits. Without this key: all.' }),
    after: z.array(z.enum(ANSWERABLE)).min(1).optional().meta({
      description:
        'The line answers a reply with one of these codes; NC is a reply in which nothing was coded. Without this key it follows on from anything.',
    }),
  })
  .meta({
    id: 'clientLine',
    description: 'A line for the embedded voice, spoken at most once in a session.',
  })

export type ClientLine = z.infer<typeof clientLineSchema>
