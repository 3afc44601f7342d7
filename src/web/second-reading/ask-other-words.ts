import { alternativesAnswerSchema } from '#contract/alternatives.schema.ts'
import { ALTERNATIVES_URL } from '#contract/reading-event.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { AskFailure } from './ask-failure.ts'
import { askServer } from './ask-server.ts'

/** Replies that a language model proposed and the observer found to do what they are shown for. */
export interface OtherWords {
  /** as the server names it */
  readonly model: string
  readonly alternatives: readonly {
    readonly reply: string
    readonly does: readonly BehaviourCode[]
  }[]
}

/** Asks for other words at a turning point. @param index of the reply in the transcript */
export async function askOtherWords(
  index: number,
  journal: readonly JournalEntry[],
  signal: AbortSignal,
): Promise<Result<OtherWords, AskFailure>> {
  const asked = await askServer(
    {
      address: `${ALTERNATIVES_URL}/${index}`,
      event: 'alternatives',
      read: (json) => alternativesAnswerSchema.safeParse(json).data ?? null,
    },
    journal,
    signal,
  )
  if (!asked.ok) return asked
  return asked.value.status === 'proposed' ? success(asked.value) : failure(asked.value.reason)
}
