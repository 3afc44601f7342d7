type Plain =
  | string
  | number
  | boolean
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain }

/** A value of a condition as an author writes it: `{ atLeast: 60 }`, `[the-letter]`. Keys without a value are left out. */
export function asWritten(value: Plain): string {
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(asWritten).join(', ')}]`
  const keys = Object.entries(value).filter(([, each]) => each !== undefined)
  return keys.length === 0
    ? '{}'
    : `{ ${keys.map(([key, each]) => `${key}: ${asWritten(each)}`).join(', ')} }`
}

// Array.isArray does not narrow readonly lists
const isList = (value: object): value is readonly Plain[] => Array.isArray(value)
