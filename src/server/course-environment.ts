import { failure, type Result, success } from '#lib/result.ts'
import { readStoreSettings, type StoreSettings } from '#store/store-settings.ts'
import type { Variables } from './environment.ts'
import { type OutsideSignIn, readOutsideSignIn } from './people/outside-sign-in.ts'
import { readSecret } from './secret.ts'

/** What the operator may set about courses. */
export interface CourseEnvironment {
  readonly store: StoreSettings
  readonly secret: string
  /** where people reach the server, without a slash at the end; null takes the address that each request names */
  readonly publicUrl: string | null
  readonly outside: OutsideSignIn | null
  readonly takesPasswords: boolean
  /** a second folder of scenarios, which nobody can practise; null for none */
  readonly assessedScenarios: string | null
}

/** @returns null where the server is for practice alone, or a sentence that names the variable and the remedy */
export function readCourseEnvironment(
  variables: Variables,
): Result<CourseEnvironment | null, string> {
  const read = (name: string) => variables[name]?.trim() || undefined
  if (read('COURSES') === 'off') return success(null)
  const store = readStoreSettings(variables)
  if (!store.ok) return store
  const publicUrl = read('PUBLIC_URL')?.replace(/\/+$/, '') ?? null
  if (publicUrl !== null && !isAddress(publicUrl))
    return failure(
      `PUBLIC_URL is "${publicUrl}": set it to the address people type, such as https://practice.example.edu, without a path`,
    )
  const outside = readOutsideSignIn(variables)
  if (!outside.ok) return outside
  if (outside.value !== null && publicUrl === null)
    return failure(
      'OIDC_ISSUER is set, so PUBLIC_URL must be too: your identity provider sends people back to it',
    )
  const takesPasswords = read('PASSWORDS') !== 'off'
  if (!takesPasswords && outside.value === null)
    return failure(
      'PASSWORDS is "off" and no OIDC_ISSUER is set, so nobody could sign in: set one, or leave PASSWORDS out',
    )
  const folder = read('THIRD_CHAIR_DATA') ?? './data'
  const secret = readSecret(variables, folder)
  if (!secret.ok) return secret
  return success({
    store: store.value,
    secret: secret.value,
    publicUrl,
    outside: outside.value,
    takesPasswords,
    assessedScenarios: read('ASSESSED_SCENARIOS') ?? null,
  })
}

const isAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).pathname === '/'
