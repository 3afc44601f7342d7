import { scenarioJsonSchema } from './scenario-json-schema.ts'

/** One key as the reference shows it. */
export interface KeyRow {
  readonly key: string
  readonly isNeeded: boolean
  /** "text, 3–80 characters", "list of [speech](#speech)" */
  readonly kind: string
  /** JSON of the default; null when there is none */
  readonly fallback: string | null
  readonly description: string | null
}

/** The keys that stand together in one place of a file. */
export interface KeySection {
  readonly name: string
  readonly description: string | null
  readonly rows: readonly KeyRow[]
}

/** The parts of JSON Schema that the scenario schema uses. */
interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: unknown
  readonly propertyNames?: JsonSchema
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly default?: unknown
  readonly description?: string
}

/** The file itself first, then each part in the order in which it is first met. */
export function keySections(): readonly KeySection[] {
  // zod types its result as any JSON Schema; the fields above are those it writes for ours
  const root = scenarioJsonSchema() as JsonSchema
  const parts = root.$defs ?? {}
  const sections = Object.entries(parts).flatMap(([name, part]) =>
    sectionsOf(name === 'scenario' ? FILE : name, part),
  )
  return sections.sort((a, b) => Number(b.name === FILE) - Number(a.name === FILE))
}

const FILE = 'The file'

function sectionsOf(name: string, schema: JsonSchema): readonly KeySection[] {
  const forms = schema.anyOf
  if (forms !== undefined) {
    return [
      { name, description: `${schema.description ?? ''} One of these forms.`.trim(), rows: [] },
      ...forms.flatMap((form, at) => sectionsOf(`${name}, form ${at + 1}`, form)),
    ]
  }
  const properties = Object.entries(schema.properties ?? {})
  const own: KeySection = {
    name,
    description: schema.description ?? null,
    rows: properties.map(([key, property]) => ({
      key,
      isNeeded: schema.required?.includes(key) ?? false,
      kind: kindOf(property, innerName(name, key)),
      fallback: property.default === undefined ? null : JSON.stringify(property.default),
      description: property.description ?? null,
    })),
  }
  const inner = properties.flatMap(([key, property]) => {
    const place = property.items ?? property
    return isBigGroup(place) ? sectionsOf(innerName(name, key), place) : []
  })
  return [own, ...inner]
}

const innerName = (name: string, key: string): string => (name === FILE ? key : `${name}.${key}`)

/** Groups of one or two plain keys are shown where they are used. */
const isBigGroup = ({ properties }: JsonSchema): boolean =>
  properties !== undefined && !isRange(properties)

const isRange = (properties: Readonly<Record<string, JsonSchema>>): boolean =>
  Object.keys(properties).every((key) => RANGE_KEYS.has(key))

const RANGE_KEYS = new Set(['atLeast', 'atMost', 'below', 'from', 'to', 'tag'])

function kindOf(schema: JsonSchema, section: string): string {
  if (schema.$ref !== undefined) return linked(schema.$ref.replace('#/$defs/', ''))
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.enum !== undefined)
    return schema.enum.map((choice) => `\`${String(choice)}\``).join(', ')
  if (schema.anyOf !== undefined) {
    return schema.anyOf.map((form) => kindOf(form, section)).join(' or ')
  }
  switch (schema.type) {
    case 'array':
      return `list${least(schema.minItems)} of ${kindOf(schema.items ?? {}, section)}`
    case 'object':
      return objectKind(schema, section)
    case 'string':
      return `text${span(schema.minLength, schema.maxLength, ' characters')}`
    case 'integer':
      return `whole number${span(schema.minimum, schema.maximum, '')}`
    case 'number':
      return `number${span(schema.minimum, schema.maximum, '')}`
    default:
      return schema.type === 'boolean' ? '`true` or `false`' : 'anything'
  }
}

function objectKind(
  { properties, propertyNames, additionalProperties }: JsonSchema,
  section: string,
): string {
  if (properties !== undefined && !isRange(properties)) return linked(section)
  if (properties !== undefined) {
    const keys = Object.entries(properties).map(
      ([key, inner]) => `\`${key}\`: ${kindOf(inner, section)}`,
    )
    return `{ ${keys.join('; ')} }`
  }
  const values =
    typeof additionalProperties === 'object' ? (additionalProperties as JsonSchema) : {}
  return `for each of ${kindOf(propertyNames ?? {}, section)}: ${kindOf(values, section)}`
}

/** The anchor that Markdown readers give a heading. */
const linked = (section: string): string =>
  `[${section}](#${section
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')})`

const least = (count: number | undefined): string =>
  count === undefined || count === 0 ? '' : ` (${count} or more)`

function span(from: number | undefined, to: number | undefined, unit: string): string {
  if (from !== undefined && to !== undefined) return `, ${from}–${to}${unit}`
  if (from !== undefined) return `, ${from}${unit} or more`
  return to === undefined ? '' : `, up to ${to}${unit}`
}
