import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import type { ChatRequest } from '#language-model/chat.ts'
import type { Habits } from './server-habits.ts'

export interface WireRequest extends ChatRequest {
  /** any JSON object, where no schema is given */
  readonly wantsJson?: true
}

/** A request in the words of the protocol, as this server likes it. */
export function requestBody(
  { model, messages, maxTokens, temperature, seed, schema, wantsJson }: WireRequest,
  habits: Habits,
): ChatCompletionCreateParamsStreaming {
  const accepts = (name: string) => !habits.refused.includes(name)
  return {
    model,
    messages: [...messages],
    stream: true,
    [habits.maxTokensName]: maxTokens,
    ...(accepts('temperature') ? { temperature } : {}),
    ...(seed === undefined || !accepts('seed') ? {} : { seed }),
    ...(accepts('stream_options') ? { stream_options: { include_usage: true } } : {}),
    ...(habits.mayStore && accepts('store') ? { store: false } : {}),
    ...(accepts('response_format') ? formatOf(schema, wantsJson) : {}),
  }
}

/** The nested form: llama.cpp takes the flat one and then enforces nothing. @source model servers §3 */
function formatOf(
  schema: WireRequest['schema'],
  wantsJson = false,
): Pick<ChatCompletionCreateParamsStreaming, 'response_format'> {
  if (schema === undefined) return wantsJson ? { response_format: { type: 'json_object' } } : {}
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name: schema.name, strict: true, schema: schema.json },
    },
  }
}
