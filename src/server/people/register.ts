import { APIError } from 'better-auth/api'
import type { Services } from '#server/services.ts'

export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
}

/**
 * Makes an account.
 * @returns its id, or null where the e-mail has one already, which nobody is told
 */
export async function register(
  { auth }: Pick<Services, 'auth'>,
  account: NewAccount,
): Promise<string | null> {
  try {
    const { user } = await auth.api.signUpEmail({ body: { ...account } })
    return user.id
  } catch (error) {
    if (error instanceof APIError && error.status === 'UNPROCESSABLE_ENTITY') return null
    throw error
  }
}
