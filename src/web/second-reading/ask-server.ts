import type { ReadingEventName } from '#contract/reading-event.ts'
import { refusalSchema } from '#contract/refusal.schema.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { type After, afterInBrowser } from '#web/voice/line-watch.ts'
import { isEvents, isLineError, postSession } from '#web/voice/post-session.ts'
import { readJson } from '#web/voice/read-json.ts'
import type { AskFailure } from './ask-failure.ts'
import { conversationAlone } from './conversation-alone.ts'
import { readEvent } from './read-event.ts'
import { watchSilence } from './silence-watch.ts'

interface Question<Answer> {
  readonly address: string
  /** the event that holds the answer */
  readonly event: ReadingEventName
  /** @returns null for what is no such answer */
  readonly read: (json: unknown) => Answer | null
}

/**
 * Sends the conversation of a finished session to our own server and waits for one answer, as long as the line lives.
 * @param signal hangs up; whatever comes back then means nothing
 */
export async function askServer<Answer>(
  { address, event, read }: Question<Answer>,
  journal: readonly JournalEntry[],
  signal: AbortSignal,
  after: After = afterInBrowser,
): Promise<Result<Answer, AskFailure>> {
  const line = new AbortController()
  const hangUp = () => line.abort()
  const watch = watchSilence(after, hangUp)
  signal.addEventListener('abort', hangUp, { once: true })
  let isThrough = false
  try {
    const response = await postSession(address, conversationAlone(journal), line.signal)
    if (!response.ok) return failure(refusalIn(await response.text()))
    if (response.body === null || !isEvents(response)) return failure('server-unreachable')
    isThrough = true
    const data = await readEvent(response.body, event, watch.signOfLife)
    const answer = data === null ? null : read(readJson(data))
    return answer === null ? failure('line-broken') : success(answer)
  } catch (error) {
    if (!isLineError(error)) throw error
    return failure(isThrough ? 'line-broken' : 'server-unreachable')
  } finally {
    watch.stop()
    signal.removeEventListener('abort', hangUp)
    hangUp()
  }
}

const refusalIn = (body: string): AskFailure =>
  refusalSchema.safeParse(readJson(body)).data?.code ?? 'server-unreachable'
