import type { z } from 'zod'
import { failure, type Result, success } from '#lib/result.ts'
import type { ChatMessage, ChatRequest } from '#language-model/chat.ts'
import type { ModelClient } from '#language-model/model-client.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import { answeredJson } from './answered-json.ts'

/** Why no answer of the asked form came. */
export type NoAnswer = ModelFailure['code'] | 'malformed' | 'truncated'

export interface JsonQuestion<Answer> {
  readonly request: Omit<ChatRequest, 'schema'>
  /** as the server is told it */
  readonly name: string
  readonly json: Readonly<Record<string, unknown>>
  readonly schema: z.ZodType<Answer>
  /** What is wrong with an answer of the right form, in a sentence; null if nothing */
  readonly fault?: (answer: Answer) => string | null
}

export interface Answered<Answer> {
  readonly answer: Answer
  /** as the server names it */
  readonly model: string
}

/**
 * Asks for an answer of a form. An answer that does not keep to it is asked for once more, with what was wrong told
 * and none of its words; a second one is given up.
 * @throws the signal's reason when the caller has left
 */
export async function askForJson<Answer>(
  client: ModelClient,
  question: JsonQuestion<Answer>,
  signal: AbortSignal,
): Promise<Result<Answered<Answer>, NoAnswer>> {
  const first = await askOnce(client, question, question.request.messages, signal)
  if (first.ok || first.failure.faults.length === 0) return unfaulted(first)
  const messages = withFaults(question.request.messages, first.failure.faults)
  return unfaulted(await askOnce(client, question, messages, signal))
}

interface Unusable {
  readonly reason: NoAnswer
  /** what to tell the model; empty where asking again would not help */
  readonly faults: readonly string[]
}

async function askOnce<Answer>(
  client: ModelClient,
  { request, name, json, schema, fault }: JsonQuestion<Answer>,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): Promise<Result<Answered<Answer>, Unusable>> {
  const completion = await client.complete({ ...request, messages, schema: { name, json } }, signal)
  if (!completion.ok) return failure({ reason: completion.failure.code, faults: [] })
  const { text, finish, model } = completion.value
  // what ran out of room may lack more than its end
  const value = finish === 'length' ? failure('truncated' as const) : answeredJson(text)
  if (!value.ok) return failure({ reason: value.failure, faults: [NO_OBJECT[value.failure]] })
  const answer = schema.safeParse(value.value)
  if (!answer.success) {
    const faults = answer.error.issues.slice(0, MOST_FAULTS).map(faultLine)
    return failure({ reason: 'malformed', faults })
  }
  const wrong = fault?.(answer.data) ?? null
  return wrong === null
    ? success({ answer: answer.data, model })
    : failure({ reason: 'malformed', faults: [wrong] })
}

const NO_OBJECT = {
  malformed: 'It held no JSON object.',
  truncated: 'Its JSON object was cut off before its end. Use fewer and shorter quotes.',
} as const

const MOST_FAULTS = 12

/** Where and what kind, never a value: the words of an answer are not told back. */
const faultLine = ({ path, code }: z.core.$ZodIssue): string =>
  `At ${path.map((part) => (typeof part === 'number' ? part : String(part).slice(0, 20))).join('.') || 'the top'}: ${code.replaceAll('_', ' ')}.`

/** Told with the last message, since some servers refuse two messages of one role in a row. */
const withFaults = (
  messages: readonly ChatMessage[],
  faults: readonly string[],
): readonly ChatMessage[] =>
  messages.map((message, at) =>
    at < messages.length - 1
      ? message
      : {
          ...message,
          content: `${message.content}\n\nAn earlier answer did not keep to the form:\n${faults.map((line) => `- ${line}`).join('\n')}\nAnswer again, with the JSON object alone.`,
        },
  )

const unfaulted = <Value>(result: Result<Value, Unusable>): Result<Value, NoAnswer> =>
  result.ok ? result : failure(result.failure.reason)
