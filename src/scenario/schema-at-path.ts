import { z } from 'zod'
import { type SourcePath, valueAt } from './source-path.ts'

/**
 * The schemas that may describe a place, outermost first; more than one where the format allows several forms.
 * @param root the value that is being read: it decides between forms
 */
export function schemasAt(schema: z.ZodType, path: SourcePath): readonly z.ZodType[] {
  let here = formsOf(schema)
  for (const segment of path) {
    here = here.flatMap((form) => {
      const inner = stepInto(form, segment)
      return inner === null ? [] : formsOf(inner)
    })
  }
  return here
}

/** Keys that the format knows at a place, whichever form is meant. */
export const knownKeysAt = (schema: z.ZodType, path: SourcePath): readonly string[] => [
  ...new Set(schemasAt(schema, path).flatMap((form) => keysOf(form))),
]

/** What the format says about a key, as one sentence; null if it says nothing. */
export function descriptionAt(schema: z.ZodType, path: SourcePath): string | null {
  const key = path.at(-1)
  for (const holder of schemasAt(schema, path.slice(0, -1))) {
    const inner = key === undefined ? null : stepInto(holder, key)
    const description = inner === null ? null : describe(inner)
    if (description !== null) return description
  }
  return null
}

/** Whether a key may be left out at a place. */
export const isOptionalAt = (schema: z.ZodType, path: SourcePath): boolean => {
  const key = path.at(-1)
  return schemasAt(schema, path.slice(0, -1)).some((holder) => {
    const inner = key === undefined ? null : stepInto(holder, key)
    return inner instanceof z.ZodOptional || inner instanceof z.ZodDefault
  })
}

/** The value with all keys that the format does not know at its level taken off. */
export const withoutUnknownKeys = (schema: z.ZodType, root: unknown, path: SourcePath): unknown => {
  const value = valueAt(root, path)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const known = new Set(knownKeysAt(schema, path))
  return Object.fromEntries(Object.entries(value).filter(([key]) => known.has(key)))
}

const describe = (schema: z.ZodType): string | null => {
  const own = schema.meta()?.description
  if (own !== undefined) return own
  const inner = unwrapped(schema)
  return inner === schema ? null : describe(inner)
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? (schema.unwrap() as z.ZodType)
    : schema
}

function formsOf(schema: z.ZodType): readonly z.ZodType[] {
  const inner = unwrapped(schema)
  if (inner !== schema) return formsOf(inner)
  return inner instanceof z.ZodUnion
    ? inner.options.flatMap((option) => formsOf(option as z.ZodType))
    : [inner]
}

// zod types the parts of its containers as its bare core interface; all of ours are full schemas
function stepInto(schema: z.ZodType, segment: string | number): z.ZodType | null {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, segment)) return null
  return schema.shape[segment] as z.ZodType
}

function keysOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return schema.keyType.options.map(String)
  }
  return []
}
