import type { ReadingEventName } from '#contract/reading-event.ts'
import { refusalSchema } from '#contract/refusal.schema.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { type After, afterInBrowser } from '#web/voice/line-watch.ts'
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
  const body = JSON.stringify({
    scenario: scenarioOf(journal),
    journal: conversationAlone(journal),
  })
  const line = new AbortController()
  const hangUp = () => line.abort()
  const watch = watchSilence(after, hangUp)
  signal.addEventListener('abort', hangUp, { once: true })
  let isThrough = false
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: EVENTS },
      body,
      cache: 'no-store',
      signal: line.signal,
    })
    if (!response.ok) return failure(refusalIn(await response.text()))
    if (response.body === null || !isEvents(response)) return failure('server-unreachable')
    isThrough = true
    const data = await readEvent(response.body, event, watch.signOfLife)
    const answer = data === null ? null : read(readJson(data))
    return answer === null ? failure('line-broken') : success(answer)
  } catch (error) {
    // So fetch calls a line that failed and one that was hung up; anything else is a mistake of ours.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
    return failure(isThrough ? 'line-broken' : 'server-unreachable')
  } finally {
    watch.stop()
    signal.removeEventListener('abort', hangUp)
    hangUp()
  }
}

const EVENTS = 'text/event-stream'

const isEvents = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith(EVENTS) === true

const refusalIn = (body: string): AskFailure =>
  refusalSchema.safeParse(readJson(body)).data?.code ?? 'server-unreachable'

function scenarioOf([first]: readonly JournalEntry[]) {
  invariant(first?.event.type === 'session.opened', 'a journal begins with session.opened')
  const { id, hash } = first.event.header.scenario
  return { id, hash }
}
