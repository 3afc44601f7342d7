import { failure, type Result, success } from '#lib/result.ts'
import type { Completion } from '#language-model/chat.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import type { LanguageModelSettings, Watchdogs } from '#language-model/settings.ts'
import { answer } from './answer.ts'
import { failureOfError } from './failure-of-error.ts'
import { openChat } from './open-chat.ts'
import type { Chunk } from './read-chunk.ts'
import type { WireRequest } from './request-body.ts'
import { sdkConnection } from './sdk-connection.ts'
import { habitsOfHost } from './server-habits.ts'

/** An answer with what the product keeps to itself: how it came, and what was taken out of it. */
export interface ProbedAnswer {
  readonly completion: Completion
  /** as sent, with tagged thoughts and fences */
  readonly words: string
  /** thoughts in a field of their own */
  readonly thoughts: string
  /** events that held words */
  readonly pieces: number
  readonly tellsCached: boolean
  /** parameters that the server refused, and that were left out or renamed */
  readonly refused: readonly string[]
}

/** Looks a server over. Nothing is remembered from one question to the next. */
export interface ModelProbe {
  readonly models: (waitMs: number) => Promise<Result<readonly string[], ModelFailure>>
  readonly ask: (
    request: WireRequest,
    watchdogs: Watchdogs,
  ) => Promise<Result<ProbedAnswer, ModelFailure>>
}

export function modelProbe(settings: LanguageModelSettings): ModelProbe {
  const sdk = sdkConnection(settings)
  const hostHabits = habitsOfHost(new URL(settings.baseUrl).hostname)

  return {
    models: async (waitMs) => {
      const signal = AbortSignal.timeout(waitMs)
      try {
        const { data } = await sdk.models.list({ signal })
        // A page of HTML with status 200 has no list.
        return Array.isArray(data)
          ? success(data.map(({ id }) => String(id)))
          : failure({ code: 'model-error', detail: '200 without a list' })
      } catch (error) {
        if (signal.aborted) return failure({ code: 'model-unreachable', detail: 'no-answer' })
        return failure(failureOfError(error, Date.now()))
      }
    },
    ask: async (request, watchdogs) => {
      const chunks: Chunk[] = []
      let habits = hostHabits
      const memory = {
        of: () => habits,
        keep: (_: string, learnt: typeof habits) => {
          habits = learnt
        },
      }
      const parts = answer({
        open: (signal) => openChat(sdk, request, memory, signal),
        request,
        watchdogs,
        signal: new AbortController().signal,
        holdsBack: true,
        onUntaggedThoughts: () => {},
        onChunk: (chunk) => chunks.push(chunk),
      })
      for await (const part of parts) {
        if (part.type === 'failed') return failure(part.failure)
        if (part.type !== 'ended') continue
        return success({
          completion: part.completion,
          words: chunks.map(({ words }) => words).join(''),
          thoughts: chunks.map(({ thoughts }) => thoughts).join(''),
          pieces: chunks.filter(({ words }) => words !== '').length,
          tellsCached: chunks.some(({ tellsCached }) => tellsCached),
          refused: [...habits.refused, ...(habits.hasSwapped ? [hostHabits.maxTokensName] : [])],
        })
      }
      return failure({ code: 'broken-off', detail: 'no end' })
    },
  }
}
