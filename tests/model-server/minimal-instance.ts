type Schema = Readonly<Record<string, unknown>>

/**
 * The smallest value that a JSON schema allows: first choices, empty lists and words, the least number.
 * Knows what structured output may use: type, enum, const, anyOf, oneOf, properties, minItems, minimum, $ref into $defs.
 */
export function minimalInstance(schema: Schema, root: Schema = schema): unknown {
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  if (typeof schema['$ref'] === 'string')
    return minimalInstance(referred(schema['$ref'], root), root)
  const choices = schema['anyOf'] ?? schema['oneOf']
  if (Array.isArray(choices)) return minimalInstance(choices[0], root)
  const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type']
  switch (type) {
    case 'array':
      return Array.from({ length: numberIn(schema, 'minItems') }, () =>
        minimalInstance(record(schema['items']), root),
      )
    case 'string':
      return ' '.repeat(numberIn(schema, 'minLength'))
    case 'number':
    case 'integer':
      return numberIn(schema, 'minimum')
    case 'boolean':
      return false
    case 'null':
      return null
    default:
      return Object.fromEntries(
        Object.entries(record(schema['properties'])).map(([name, part]) => [
          name,
          minimalInstance(record(part), root),
        ]),
      )
  }
}

const numberIn = (schema: Schema, name: string) =>
  typeof schema[name] === 'number' ? schema[name] : 0

const record = (value: unknown): Schema =>
  typeof value === 'object' && value !== null ? (value as Schema) : {}

const referred = (pointer: string, root: Schema): Schema =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Schema>((schema, name) => record(schema[name]), root)
