import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { AnswerOf, Api, BodyOf } from '#contract/api/api-types.ts'
import { failure, type Result, success } from '#lib/result.ts'

/** Why nothing came of a question to the server. `line-broken`: it may or may not have reached it. */
export type AskProblem = ApiRefusal | 'line-broken' | 'server-failed'

/** Where the input could not be taken, the fields and codes of what is amiss. */
export interface AskFailure {
  readonly code: AskProblem
  readonly issues: readonly { readonly path: string; readonly code: string }[]
}

type Key = keyof Api

/** The values of `:course` and the like, and what goes into the query. */
interface Address {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export type Asked<K extends Key> = Address &
  (BodyOf<Api[K]> extends undefined
    ? { readonly body?: undefined }
    : { readonly body: BodyOf<Api[K]> })

export type Answered<K extends Key> = AnswerOf<Api[K], Blob>

/** Asks the server. Typed by the table of routes; what comes back was checked where it was sent. */
export async function ask<K extends Key>(
  key: K,
  { params, query, body, signal }: Asked<K>,
): Promise<Result<Answered<K>, AskFailure>> {
  const [method = 'GET', path = ''] = key.split(' ')
  try {
    const response = await fetch(addressOf(path, params, query), {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
    if (!response.ok) return failure(await refusalIn(response))
    const isJson = response.headers.get('content-disposition') === null
    return success((isJson ? await response.json() : await response.blob()) as Answered<K>)
  } catch {
    return failure({ code: 'line-broken', issues: [] })
  }
}

export function addressOf(
  path: string,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string>> = {},
): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const asked = new URLSearchParams(query).toString()
  return asked === '' ? filled : `${filled}?${asked}`
}

async function refusalIn(response: Response): Promise<AskFailure> {
  const said: unknown = await response.json().catch(() => null)
  if (typeof said !== 'object' || said === null || !('code' in said))
    return { code: 'server-failed', issues: [] }
  // The server that sent the page words its refusals by the same list.
  return { issues: [], ...said } as AskFailure
}
