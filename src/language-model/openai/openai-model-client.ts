import { invariant } from '#lib/invariant.ts'
import { failure, success } from '#lib/result.ts'
import type { ModelClient } from '#language-model/model-client.ts'
import type { LanguageModelSettings, Watchdogs } from '#language-model/settings.ts'
import { answer } from './answer.ts'
import { openChat } from './open-chat.ts'
import { sdkConnection } from './sdk-connection.ts'
import { type Habits, habitsOfHost } from './server-habits.ts'

export interface OpenAiModelClientOptions {
  /** in place of those in the settings, such as longer ones for reading a whole session */
  readonly watchdogs?: Watchdogs
}

/**
 * A server that speaks the Chat Completions protocol. Remembers, as long as it lives, which parameters a model does not
 * take and which models think before they speak without saying so. It asks once; `resilientModelClient` asks again.
 */
export function openAiModelClient(
  settings: LanguageModelSettings,
  options: OpenAiModelClientOptions = {},
): ModelClient {
  const sdk = sdkConnection(settings)
  const watchdogs = options.watchdogs ?? settings.watchdogs
  const habits = new Map<string, Habits>()
  const hostHabits = habitsOfHost(new URL(settings.baseUrl).hostname)
  const memory = {
    of: (model: string) => habits.get(model) ?? hostHabits,
    keep: (model: string, learnt: Habits) => {
      habits.set(model, learnt)
    },
  }
  /** models that have given their thoughts out as words once */
  const thinksFirst = new Set<string>()

  const stream: ModelClient['stream'] = (request, signal) =>
    answer({
      open: (watched) => openChat(sdk, request, memory, watched),
      request,
      watchdogs,
      signal,
      holdsBack: thinksFirst.has(request.model),
      onUntaggedThoughts: () => thinksFirst.add(request.model),
    })

  return {
    stream,
    complete: async (request, signal) => {
      const parts = answer({
        open: (watched) => openChat(sdk, request, memory, watched),
        request,
        watchdogs,
        signal,
        holdsBack: true,
        onUntaggedThoughts: () => {},
      })
      for await (const part of parts) {
        if (part.type === 'ended') return success(part.completion)
        if (part.type === 'failed') return failure(part.failure)
      }
      signal.throwIfAborted()
      invariant(false, 'an answer ends, fails or is aborted')
    },
  }
}
