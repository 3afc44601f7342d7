import type { ChatRequest } from '#language-model/chat.ts'
import { failure, success } from '#lib/result.ts'
import { invariant } from '#lib/invariant.ts'
import type { ModelClient, StreamPart } from '#language-model/model-client.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import { type CallOutcome, circuit } from './circuit.ts'
import { retryDelay } from './retry-delay.ts'
import { waitFor } from './wait-for.ts'

export interface ResilienceOptions {
  /** milliseconds of a clock that only goes forward */
  readonly now?: () => number
  /** resolves after so many milliseconds, or as soon as the signal aborts */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** 0 inclusive to 1 exclusive */
  readonly random?: () => number
}

export interface ResilientModelClient extends ModelClient {
  /** the server has failed so often that calls are turned away, or one is just being tried */
  readonly isDown: () => boolean
}

/**
 * Asks again, at most twice and within five seconds, what failed for a passing reason before any word had come; and
 * leaves a server alone that has failed five calls in a row. `stream` and `complete` share what is known of the server.
 */
export function resilientModelClient(
  client: ModelClient,
  options: ResilienceOptions = {},
): ResilientModelClient {
  const { now = () => performance.now(), wait = waitFor, random = Math.random } = options
  const server = circuit(now)

  async function* withRetries(attempt: Attempt, signal: AbortSignal): Attempted {
    let waitedMs = 0
    for (let retry = 0; ; retry++) {
      let hasWords = false
      let end: Ending | null = null
      for await (const part of attempt()) {
        if (part.type === 'text') {
          hasWords = true
          yield part
        } else end = part
      }
      if (end?.type !== 'failed' || hasWords) return end
      const delay = retryDelay(end.failure, retry, waitedMs, random())
      if (delay === null) return end
      waitedMs += delay
      await wait(delay, signal)
      if (signal.aborted) return null
    }
  }

  async function* guarded(attempt: Attempt, signal: AbortSignal): AsyncGenerator<StreamPart> {
    if (signal.aborted) return
    const pass = server.enter()
    if ('closedForMs' in pass) {
      yield { type: 'failed', failure: turnedAway(pass.closedForMs) }
      return
    }
    let outcome: CallOutcome = 'aborted'
    try {
      const end = yield* withRetries(attempt, signal)
      if (end === null) return
      outcome = end.type === 'ended' ? 'ended' : end.failure.code
      pass.end(outcome)
      yield end
    } finally {
      pass.end(outcome)
    }
  }

  return {
    isDown: server.isOpen,
    stream: (request, signal) => guarded(() => client.stream(request, signal), signal),
    complete: async (request, signal) => {
      for await (const part of guarded(() => whole(client, request, signal), signal)) {
        if (part.type === 'ended') return success(part.completion)
        if (part.type === 'failed') return failure(part.failure)
      }
      signal.throwIfAborted()
      invariant(false, 'a call ends, fails or is aborted')
    },
  }
}

type Ending = Exclude<StreamPart, { type: 'text' }>
type Attempt = () => AsyncIterable<StreamPart>
/** Words as they come, and how it ended; null once the caller has left. */
type Attempted = AsyncGenerator<StreamPart, Ending | null>

async function* whole(
  client: ModelClient,
  request: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<Ending> {
  const completed = await client.complete(request, signal)
  yield completed.ok
    ? { type: 'ended', completion: completed.value }
    : { type: 'failed', failure: completed.failure }
}

const turnedAway = (closedForMs: number): ModelFailure => ({
  code: 'model-down',
  retryAfterSeconds: Math.ceil(closedForMs / 1_000),
  detail: 'left-alone',
})
