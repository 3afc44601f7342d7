import { z } from 'zod'

/** Bounds and drafts that servers with strict schemas refuse or ignore; what they ask for is checked by us. */
const LEFT_OUT = new Set([
  '$schema',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
])

/** The JSON schema of an answer in the form strict servers take: all parts required, nothing beside them. */
export const strictJsonSchema = (schema: z.ZodType): Readonly<Record<string, unknown>> =>
  // a schema of an object converts to an object
  withoutBounds(z.toJSONSchema(schema)) as Readonly<Record<string, unknown>>

function withoutBounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBounds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LEFT_OUT.has(key))
      .map(([key, member]) => [key, withoutBounds(member)]),
  )
}
