/**
 * Keeps the names and the shape of a JSON text and gets every value's type wrong: numbers as words in quotes, words as
 * numbers, flags as words, lists as what they hold first.
 * @returns JSON; a text that is no JSON becomes a JSON number
 */
export function withWrongTypes(text: string): string {
  try {
    const whole: unknown = JSON.parse(text)
    return JSON.stringify(isRecord(whole) ? inside(whole) : wrong(whole))
  } catch {
    return '7'
  }
}

const inside = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, wrong(value)]))

function wrong(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : wrong(value[0])
  if (isRecord(value)) return inside(value)
  if (typeof value === 'string') return value.length
  return String(value)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
