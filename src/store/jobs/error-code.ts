/** No code is longer; what is longer is a sentence, and sentences may hold somebody's words. */
const CODE = /^[\w.-]{1,60}$/

/** @returns the code of what was thrown, or else its name; never its message */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  const code = 'code' in error ? error.code : null
  const name = 'name' in error ? error.name : null
  return [code, name].find(isCode) ?? 'unknown'
}

const isCode = (value: unknown): value is string => typeof value === 'string' && CODE.test(value)
