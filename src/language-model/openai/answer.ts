import type { ChatRequest } from '#language-model/chat.ts'
import type { StreamPart } from '#language-model/model-client.ts'
import type { Watchdogs } from '#language-model/settings.ts'
import { answerWatch } from './answer-watch.ts'
import { failureOfError } from './failure-of-error.ts'
import { growingAnswer } from './growing-answer.ts'
import type { OpenChat } from './open-chat.ts'
import { type Chunk, readChunk } from './read-chunk.ts'

export interface Asked {
  readonly open: (signal: AbortSignal) => Promise<OpenChat>
  readonly request: ChatRequest
  readonly watchdogs: Watchdogs
  /** the caller's */
  readonly signal: AbortSignal
  /** gives the words out at the end, all at once */
  readonly holdsBack: boolean
  readonly onUntaggedThoughts: () => void
  /** sees every event, thoughts and counts as well */
  readonly onChunk?: (chunk: Chunk) => void
}

/** One request and its answer, watched. Leaving the loop hangs up. */
export async function* answer(asked: Asked): AsyncGenerator<StreamPart, void, void> {
  const { request, signal } = asked
  if (signal.aborted) return
  const startedAt = performance.now()
  const watch = answerWatch(asked.watchdogs, signal)
  const growing = growingAnswer(request, asked.holdsBack, () =>
    Math.round(performance.now() - startedAt),
  )
  let isWhole = false
  let thrown: unknown = null
  let thrownByServer: unknown = null
  const fromServer = <Value>(promise: Promise<Value>): Promise<Value> =>
    promise.catch((error: unknown) => {
      thrownByServer = error
      throw error
    })
  try {
    const { events, contentType } = await fromServer(asked.open(watch.signal))
    growing.begins(contentType)
    while (growing.isGoing()) {
      watch.waits()
      const next = await fromServer(events.next())
      if (next.done === true) {
        isWhole = true
        break
      }
      const chunk = readChunk(next.value)
      asked.onChunk?.(chunk)
      if (chunk.words !== '' || chunk.thoughts !== '') watch.hears()
      const words = growing.take(chunk)
      if (growing.hasWords()) watch.hearsWords()
      if (chunk.finish !== null) watch.hearsEnd()
      if (words !== '') yield { type: 'text', text: words }
    }
  } catch (error) {
    thrown = error
  } finally {
    if (isWhole) watch.stop()
    else watch.hangUp()
  }
  if (thrown !== thrownByServer) throw thrown
  if (signal.aborted) return
  if (growing.wereThoughts()) asked.onUntaggedThoughts()
  const own = growing.verdict()
  if (own !== null) {
    if (own.type === 'ended' && own.rest !== '') yield { type: 'text', text: own.rest }
    yield own.type === 'ended' ? { type: 'ended', completion: own.completion } : own
    return
  }
  const overdue = watch.overdue()
  if (overdue !== null) {
    yield { type: 'failed', failure: { code: overdue, detail: 'watchdog' } }
    return
  }
  yield {
    type: 'failed',
    failure: thrown === null ? growing.cutShort() : failureOfError(thrown, Date.now()),
  }
}
