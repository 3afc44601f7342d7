import { failure, type Result, success } from '#lib/result.ts'
import { sha256 } from '#scenario/sha256.ts'

/** The institution's own sign-in, by OpenID Connect. */
export interface OutsideSignIn {
  readonly issuer: string
  /** stands for the issuer in addresses and beside each subject; another issuer is another provider */
  readonly provider: string
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scopes: readonly string[]
  /** what the button says: "Sign in with …" */
  readonly name: string
}

const DISCOVERY = '/.well-known/openid-configuration'

/** @returns null where none is configured, or a sentence that names the variable and the remedy */
export function readOutsideSignIn(
  variables: Readonly<Record<string, string | undefined>>,
): Result<OutsideSignIn | null, string> {
  const read = (name: string) => variables[name]?.trim() || undefined
  const issuer = read('OIDC_ISSUER')?.replace(/\/$/, '').replace(DISCOVERY, '')
  if (issuer === undefined) return success(null)
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol))
    return failure(
      `OIDC_ISSUER is "${issuer}": set it to the https address of your identity provider, or leave it out`,
    )
  const clientId = read('OIDC_CLIENT_ID')
  const clientSecret = read('OIDC_CLIENT_SECRET')
  if (clientId === undefined || clientSecret === undefined)
    return failure(
      'OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be too: your identity provider gives both when you register this server',
    )
  return success({
    issuer,
    provider: `oidc-${sha256(issuer).slice(0, 12)}`,
    discoveryUrl: `${issuer}${DISCOVERY}`,
    clientId,
    clientSecret,
    scopes: (read('OIDC_SCOPES') ?? 'openid profile email').split(/\s+/),
    name: read('OIDC_NAME') ?? new URL(issuer).hostname,
  })
}
