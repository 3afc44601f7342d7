import { SECOND_READING_URL } from '#contract/reading-event.ts'
import {
  type SecondReadingAnswer,
  secondReadingAnswerSchema,
} from '#contract/second-reading.schema.ts'
import type { Result } from '#lib/result.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { AskFailure } from './ask-failure.ts'
import { askServer } from './ask-server.ts'

/** Has a finished session read a second time. */
export const askSecondReading = (
  journal: readonly JournalEntry[],
  signal: AbortSignal,
): Promise<Result<SecondReadingAnswer, AskFailure>> =>
  askServer(
    {
      address: SECOND_READING_URL,
      event: 'reading',
      read: (json) => secondReadingAnswerSchema.safeParse(json).data ?? null,
    },
    journal,
    signal,
  )
