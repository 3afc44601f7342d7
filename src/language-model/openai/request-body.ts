import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import type { ChatRequest } from '#language-model/chat.ts'
import type { Habits } from './server-habits.ts'

/** A request in the words of the protocol, as this server likes it. */
export function requestBody(
  { model, messages, maxTokens, temperature, seed, schema }: ChatRequest,
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
    ...(schema === undefined || !accepts('response_format')
      ? {}
      : {
          response_format: {
            type: 'json_schema',
            json_schema: { name: schema.name, strict: true, schema: schema.json },
          },
        }),
  }
}
