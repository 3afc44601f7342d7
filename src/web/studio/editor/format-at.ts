import { scenarioJsonSchema } from '#scenario/scenario-json-schema.ts'
import type { SourcePath } from '#scenario/source-path.ts'

/** A key that may be written at a place. */
export interface FormatKey {
  readonly key: string
  readonly isNeeded: boolean
  readonly description: string | null
  /** 'group' and 'list' go on below the key, 'value' beside it */
  readonly shape: 'group' | 'list' | 'value'
}

/** The parts of JSON Schema that the scenario schema uses. */
interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
  readonly propertyNames?: Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly description?: string
}

// zod types its result as any JSON Schema; the fields above are those it writes for ours
const ROOT = scenarioJsonSchema() as Schema

/** Keys of the group at a path, in the order of the format; of every form where it has several. */
export function keysAt(path: SourcePath): readonly FormatKey[] {
  const found = new Map<string, FormatKey>()
  for (const form of formsAt(path)) {
    for (const [key, inner] of Object.entries(form.properties ?? {})) {
      if (found.has(key)) continue
      const isNeeded = form.required?.includes(key) ?? false
      found.set(key, { key, isNeeded, description: describe(inner), shape: shapeOf(inner) })
    }
    for (const name of form.propertyNames?.enum ?? []) {
      const values = isSchema(form.additionalProperties) ? form.additionalProperties : {}
      found.set(String(name), {
        key: String(name),
        isNeeded: false,
        description: null,
        shape: shapeOf(values),
      })
    }
  }
  return [...found.values()]
}

/** The values that alone are allowed at a path; empty where anything of its kind is. */
export const valuesAt = (path: SourcePath): readonly string[] => [
  ...new Set(
    formsAt(path).flatMap((form) => {
      if (form.const !== undefined) return [String(form.const)]
      if (form.type === 'boolean') return ['true', 'false']
      return (form.enum ?? []).map(String)
    }),
  ),
]

/** Whether the value at a path is a list: its entries are then at `[...path, 0]`. */
export const isListAt = (path: SourcePath): boolean =>
  formsAt(path).some(({ type }) => type === 'array')

/** What the format says about the key that a path ends with; null if it says nothing. */
export function descriptionOf(path: SourcePath): string | null {
  const key = path.at(-1)
  if (key === undefined) return null
  for (const holder of formsAt(path.slice(0, -1))) {
    const inner = stepInto(holder, key)
    const description = inner === null ? null : describe(inner)
    if (description !== null) return description
  }
  return null
}

function formsAt(path: SourcePath): readonly Schema[] {
  let here = formsOf(ROOT)
  for (const segment of path)
    here = here.flatMap((form) => {
      const inner = stepInto(form, segment)
      return inner === null ? [] : formsOf(inner)
    })
  return here
}

function stepInto(schema: Schema, segment: string | number): Schema | null {
  if (typeof segment === 'number') return schema.items ?? null
  const { properties = {}, additionalProperties: rest } = schema
  if (Object.hasOwn(properties, segment)) return properties[segment] ?? null
  return isSchema(rest) ? rest : null
}

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : resolved(ROOT.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {})

const formsOf = (schema: Schema): readonly Schema[] => {
  const inner = resolved(schema)
  return inner.anyOf === undefined ? [inner] : inner.anyOf.flatMap(formsOf)
}

const describe = (schema: Schema): string | null =>
  schema.description ?? resolved(schema).description ?? null

function shapeOf(schema: Schema): FormatKey['shape'] {
  const forms = formsOf(schema)
  if (forms.some(({ type }) => type === 'array')) return 'list'
  return forms.some(({ type }) => type === 'object') ? 'group' : 'value'
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null
