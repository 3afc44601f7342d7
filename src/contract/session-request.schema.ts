import { z } from 'zod'
import type { JournalEntry } from '#simulation/journal.ts'
import { JOURNAL_VERSION } from '#simulation/journal.ts'
import { EVENT_SCHEMAS } from './journal-event.schema.ts'

/** Far more than the longest session; a turn is two entries. @source judgement */
const MOST_ENTRIES = 400
const LONGEST_ID = 100

const entrySchema = z.object({
  schemaVersion: z.literal(JOURNAL_VERSION),
  session: z.string().min(1).max(LONGEST_ID),
  index: z.int().min(0),
  at: z.number().min(0),
  event: z.discriminatedUnion('type', [
    EVENT_SCHEMAS['session.opened'],
    EVENT_SCHEMAS['session.begun'],
    EVENT_SCHEMAS['client.spoke'],
    EVENT_SCHEMAS['student.said'],
    EVENT_SCHEMAS['hint.shown'],
    EVENT_SCHEMAS['session.paused'],
    EVENT_SCHEMAS['session.resumed'],
    EVENT_SCHEMAS['session.ended'],
    EVENT_SCHEMAS['student.reflected'],
    EVENT_SCHEMAS['code.contested'],
    EVENT_SCHEMAS['reply.retried'],
  ]),
}) satisfies z.ZodType<JournalEntry>

/**
 * What a practice session asks the server with: which scenario, and everything that happened. The server folds the
 * journal itself, so nobody can have it say what does not follow from a session.
 */
export const sessionRequestSchema = z.object({
  scenario: z.object({
    id: z.string().max(LONGEST_ID),
    hash: z.string().max(LONGEST_ID),
  }),
  journal: z.array(entrySchema).min(1).max(MOST_ENTRIES),
})

export type SessionRequest = z.infer<typeof sessionRequestSchema>
