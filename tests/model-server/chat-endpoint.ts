import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Pace, ReceivedRequest } from './answer.ts'
import { answerSteps, settledAnswer } from './answer-steps.ts'
import { type ChatRequest, chatRequestSchema } from './chat-request.ts'
import { clientWords } from './client-voice.ts'
import { underSwitch } from './fault-switch.ts'
import { refused } from './http-fault.ts'
import { playSteps } from './play-steps.ts'
import type { ServerMemory } from './server-memory.ts'

/** `POST /v1/chat/completions`: records the request and plays the answer that is its turn. */
export async function answerChat({
  request,
  response,
  body: text,
  memory,
  pace,
}: {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: string
  readonly memory: ServerMemory
  readonly pace: Pace
}): Promise<void> {
  const read = chatRequestSchema.safeParse(parsed(text))
  if (!read.success) {
    await playSteps(
      refused(400, { message: read.error.message, type: 'invalid_request_error', code: null }),
      response,
    )
    return
  }
  const body: ChatRequest = read.data
  const over = Promise.withResolvers<void>()
  let aborted = false
  const received: ReceivedRequest = {
    path: request.url ?? '',
    authorization: request.headers.authorization ?? null,
    body,
    aborted: () => aborted,
    over: () => over.promise,
  }
  const previous = memory.requests().at(-1)?.body ?? null
  memory.record(received)
  const answer = underSwitch(settledAnswer(memory.nextAnswer(), received), memory.switched())
  const exchange = {
    number: memory.requests().length,
    body,
    previous,
    firstTokenMs: pace.firstTokenMs ?? 0,
    betweenTokensMs: pace.betweenTokensMs ?? 0,
  }
  try {
    aborted =
      (await playSteps(answerSteps(answer, clientWords(body), exchange), response)) === 'hung-up'
  } finally {
    over.resolve()
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
