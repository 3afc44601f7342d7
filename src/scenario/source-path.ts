/** Where something stands in a scenario file: keys and list positions from the root. */
export type SourcePath = readonly (string | number)[]

/** The value at a path of plain data; undefined when the path leads nowhere. */
export function valueAt(root: unknown, path: SourcePath): unknown {
  let value = root
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) {
      return undefined
    }
    value = (value as Readonly<Record<string | number, unknown>>)[segment]
  }
  return value
}

/** The way an author would name the place: `entry 2 of "skills"`, `"minutes"`. */
export function placeName(path: SourcePath): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  if (typeof last === 'string') return `"${last}"`
  const list = path.at(-2)
  return typeof list === 'string'
    ? `entry ${last + 1} of "${list}"`
    : `entry ${last + 1} of this list`
}
