import { type APIError, BadRequestError, type OpenAI, UnprocessableEntityError } from 'openai'
import { requestBody, type WireRequest } from './request-body.ts'
import { type Habits, habitsAfterRefusal } from './server-habits.ts'

/** What each model of a server has shown to take. Kept as long as the client that asks. */
export interface HabitMemory {
  readonly of: (model: string) => Habits
  readonly keep: (model: string, habits: Habits) => void
}

export interface OpenChat {
  readonly events: AsyncIterator<unknown>
  /** as the server says, in lower case */
  readonly contentType: string
}

/**
 * Asks for an answer in pieces. Where the server refuses a parameter by name, it is left out or renamed and the request
 * sent again, each parameter once; what helped is kept for the next request.
 * @throws what the SDK throws
 */
export async function openChat(
  sdk: OpenAI,
  request: WireRequest,
  memory: HabitMemory,
  signal: AbortSignal,
): Promise<OpenChat> {
  let habits = memory.of(request.model)
  for (;;) {
    const body = requestBody(request, habits)
    try {
      const { data, response } = await sdk.chat.completions.create(body, { signal }).withResponse()
      memory.keep(request.model, habits)
      return {
        events: data[Symbol.asyncIterator](),
        contentType: response.headers.get('content-type')?.toLowerCase() ?? '',
      }
    } catch (error) {
      const next = isRefusal(error)
        ? habitsAfterRefusal(
            habits,
            { param: error.param ?? null, message: error.message },
            Object.keys(body),
          )
        : null
      if (next === null) throw error
      habits = next
    }
  }
}

/** A prompt that is too long is refused in the same way, often with a word on `max_tokens`. */
const isRefusal = (error: unknown): error is APIError =>
  (error instanceof BadRequestError || error instanceof UnprocessableEntityError) &&
  error.code !== 'context_length_exceeded' &&
  !/context (length|size|window)/i.test(error.message)
