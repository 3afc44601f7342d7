/**
 * What a server says about when to come back.
 * @param headers of the answer: `retry-after-ms` (OpenAI, Azure), or `retry-after` in seconds or as a date (RFC 9110 §10.2.3)
 * @param now milliseconds since 1970
 * @returns whole seconds, rounded up, 0 or more; null where the server says nothing that can be read
 */
export function retryAfterSeconds(headers: Headers, now: number): number | null {
  const milliseconds = headers.get('retry-after-ms')?.trim() ?? ''
  if (DECIMAL.test(milliseconds)) return Math.ceil(Number(milliseconds) / 1000)
  const text = headers.get('retry-after')?.trim() ?? ''
  if (DECIMAL.test(text)) return Math.ceil(Number(text))
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000))
}

const DECIMAL = /^\d+(\.\d+)?$/
