import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins'
import type { Database } from '#store/tables.ts'
import { outsideEmail } from './outside-email.ts'
import type { OutsideSignIn } from './outside-sign-in.ts'

export interface AuthOptions {
  readonly database: Database
  /** 32 bytes or more, known to nobody */
  readonly secret: string
  /** where people reach the server; null takes what the request says */
  readonly publicUrl: string | null
  readonly outside: OutsideSignIn | null
  readonly takesPasswords: boolean
  readonly newId: () => string
  /** is told what the library could not do; without the words or names of anybody */
  readonly onError: (said: string) => void
}

/** Set by the server itself on every request that it passes on. */
export const CALLER_ADDRESS = 'x-third-chair-caller'

export const LONGEST_SIGN_IN_S = 14 * 24 * 60 * 60

/**
 * Accounts and sign-ins, by better-auth over our own tables. An outside identity is (issuer, subject): it never meets
 * an account by its e-mail. Passwords are hashed with scrypt.
 */
export const createAuth = ({
  database,
  secret,
  publicUrl,
  outside,
  takesPasswords,
  newId,
  onError,
}: AuthOptions) =>
  betterAuth({
    appName: 'Third Chair',
    ...(publicUrl === null ? {} : { baseURL: publicUrl }),
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => onError(message) },
    // The way it writes to SQLite, text and whole numbers alone, holds on both engines.
    database: { db: database, type: 'sqlite' },
    advanced: {
      cookiePrefix: 'third-chair',
      ipAddress: { ipAddressHeaders: [CALLER_ADDRESS] },
      database: { generateId: newId },
    },
    emailAndPassword: {
      enabled: takesPasswords,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      autoSignIn: false,
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      modelName: 'people',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        contactEmail: { type: 'string', required: false, fieldName: 'contact_email' },
        isAdministrator: {
          type: 'boolean',
          required: false,
          defaultValue: false,
          fieldName: 'is_administrator',
          input: false,
        },
      },
    },
    session: {
      modelName: 'sign_ins',
      expiresIn: LONGEST_SIGN_IN_S,
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'identities',
      accountLinking: { enabled: false },
      fields: {
        userId: 'person_id',
        providerId: 'issuer',
        accountId: 'subject',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limits',
      fields: { lastRequest: 'last_request' },
      // A whole class signs in from one address; wrong passwords are counted by account.
      customRules: { '/sign-in/*': { window: 60, max: 600 } },
    },
    plugins:
      outside === null
        ? []
        : [
            genericOAuth({
              config: [
                {
                  providerId: outside.provider,
                  discoveryUrl: outside.discoveryUrl,
                  clientId: outside.clientId,
                  clientSecret: outside.clientSecret,
                  scopes: [...outside.scopes],
                  pkce: true,
                  requireIdTokenVerification: true,
                  mapProfileToUser: (profile) => ({
                    email: outsideEmail(outside.issuer, String(profile['sub'])),
                    emailVerified: false,
                    contactEmail: typeof profile['email'] === 'string' ? profile['email'] : null,
                  }),
                },
              ],
            }),
          ],
  })

export type Auth = ReturnType<typeof createAuth>
