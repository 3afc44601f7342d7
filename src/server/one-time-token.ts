import { sha256 } from '#scenario/sha256.ts'

const BYTES = 24

/** What goes into a link that works once: who has it may use it, so that only its hash is kept. */
export function oneTimeToken(random: (bytes: number) => Uint8Array): {
  readonly token: string
  readonly hash: string
} {
  const token = Buffer.from(random(BYTES)).toString('base64url')
  return { token, hash: tokenHash(token) }
}

export const tokenHash = (token: string): string => sha256(`third-chair link ${token}`)
