import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai'
import type { ModelFailure } from '#language-model/model-failure.ts'
import { retryAfterSeconds } from './retry-after.ts'

/**
 * What went wrong, from what the SDK threw, whose own errors are the least of it: a connection that is cut and an event of
 * an unforeseen shape are both a plain TypeError. Messages of servers are not passed on: they may hold words of the prompt.
 * @param now milliseconds since 1970
 */
export function failureOfError(error: unknown, now: number): ModelFailure {
  if (error instanceof APIConnectionTimeoutError)
    return { code: 'model-unreachable', isPassing: true, detail: 'connection-timeout' }
  if (error instanceof APIConnectionError)
    return {
      code: 'model-unreachable',
      isPassing: true,
      detail: deepestCode(error) ?? 'connection',
    }
  if (error instanceof APIError) {
    if (error.status !== undefined) return failureOfStatus(error, error.status, now)
    return { code: 'model-error', detail: ['error-event', ...ownCode(error)].join(' ') }
  }
  if (error instanceof TypeError && /terminated|network|fetch/i.test(error.message))
    return { code: 'broken-off', detail: deepestCode(error) ?? 'connection-cut' }
  return { code: 'broken-off', detail: 'malformed-event' }
}

function failureOfStatus(error: APIError, status: number, now: number): ModelFailure {
  const detail = [String(status), ...ownCode(error)].join(' ')
  if (status === 401 || status === 403) return { code: 'key-refused', detail }
  if (status === 404) return { code: 'no-such-model', detail }
  if (status === 429) return { code: 'model-busy', isPassing: true, ...waiting(error, now), detail }
  if (status >= 500) return { code: 'model-error', isPassing: true, ...waiting(error, now), detail }
  return { code: error.code === 'content_filter' ? 'refused' : 'model-error', detail }
}

function waiting(error: APIError, now: number) {
  const seconds = error.headers === undefined ? null : retryAfterSeconds(error.headers, now)
  return seconds === null ? {} : { retryAfterSeconds: seconds }
}

/** The server's own code, if it looks like one. */
function ownCode({ code, type }: APIError): readonly string[] {
  const own: unknown = code ?? type
  return typeof own === 'string' && /^[\w.-]{1,60}$/.test(own) ? [own] : []
}

/** Such as ECONNREFUSED, which stands with the innermost cause. */
function deepestCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const own = 'code' in error && typeof error.code === 'string' ? error.code : null
  return deepestCode(error.cause) ?? own
}
