import * as z from 'zod'

const message = z
  .looseObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: z.string() })
  .readonly()

const responseFormat = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('text') }).readonly(),
  z.looseObject({ type: z.literal('json_object') }).readonly(),
  z
    .looseObject({
      type: z.literal('json_schema'),
      json_schema: z
        .looseObject({
          name: z.string(),
          strict: z.boolean().optional(),
          schema: z.record(z.string(), z.unknown()),
        })
        .readonly(),
    })
    .readonly(),
])

/** The body of a chat request, as parsed; fields that are not named here are kept as they came. */
export const chatRequestSchema = z
  .looseObject({
    model: z.string(),
    messages: z.array(message).min(1).readonly(),
    stream: z.boolean().optional(),
    stream_options: z.looseObject({ include_usage: z.boolean().optional() }).readonly().optional(),
    response_format: responseFormat.optional(),
    temperature: z.number().optional(),
    seed: z.number().int().optional(),
    max_tokens: z.number().int().optional(),
    max_completion_tokens: z.number().int().optional(),
    store: z.boolean().optional(),
  })
  .readonly()

export type ChatRequest = z.infer<typeof chatRequestSchema>

/** @returns the schema that the caller wants the answer to follow, or null */
export function wantedSchema(body: ChatRequest): Readonly<Record<string, unknown>> | null {
  return body.response_format?.type === 'json_schema'
    ? body.response_format.json_schema.schema
    : null
}
