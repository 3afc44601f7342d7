import { failure, type Result, success } from '#lib/result.ts'

export type SignInProblem =
  | 'not-known'
  | 'other-origin'
  | 'too-many-requests'
  | 'invalid-request'
  | 'server-failed'
  | 'line-broken'

/** The cookie that comes with the answer is the sign-in. These addresses are the account library’s own. */
export async function signInWithPassword(
  email: string,
  password: string,
): Promise<Result<null, SignInProblem>> {
  const answer = await post('/api/auth/sign-in/email', { email, password })
  return answer.ok ? success(null) : answer
}

/** @returns the address of the institution’s own sign-in, to go on to */
export async function outsideSignInAddress(
  provider: string,
  callbackURL: string,
): Promise<Result<string, SignInProblem>> {
  const answer = await post('/api/auth/sign-in/social', { provider, callbackURL })
  if (!answer.ok) return answer
  const { value } = answer
  const address = typeof value === 'object' && value !== null && 'url' in value ? value.url : null
  return typeof address === 'string' && /^https?:/.test(address)
    ? success(address)
    : failure('server-failed')
}

export async function signOut(): Promise<Result<null, SignInProblem>> {
  const answer = await post('/api/auth/sign-out', {})
  return answer.ok ? success(null) : answer
}

async function post(path: string, body: object): Promise<Result<unknown, SignInProblem>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) return failure(PROBLEMS[response.status] ?? 'server-failed')
    return success(await response.json())
  } catch {
    return failure('line-broken')
  }
}

const PROBLEMS: Readonly<Record<number, SignInProblem>> = {
  400: 'invalid-request',
  401: 'not-known',
  403: 'other-origin',
  422: 'invalid-request',
  429: 'too-many-requests',
}
