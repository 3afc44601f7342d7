import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure, type Result, success } from '#lib/result.ts'

const SHORTEST = 32
const OWNER_ONLY = 0o600

/**
 * The secret that sign-ins are signed with: from the environment, or from a file that the first start makes and that
 * only its owner can read. Several processes on one database need the same.
 * @returns the secret, or a sentence with a remedy
 */
export function readSecret(
  variables: Readonly<Record<string, string | undefined>>,
  folder: string,
): Result<string, string> {
  const given = variables['AUTH_SECRET']?.trim()
  if (given)
    return given.length >= SHORTEST
      ? success(given)
      : failure(
          `AUTH_SECRET has ${given.length} characters and needs ${SHORTEST}: make one with "openssl rand -base64 32", or leave it out and the server keeps one in ${folder}`,
        )
  const file = join(folder, 'auth-secret')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!existsSync(file)) makeSecret(file)
    const kept = readFileSync(file, 'utf8').trim()
    return kept.length >= SHORTEST
      ? success(kept)
      : failure(`${file} is damaged: delete it, and everybody signs in once more`)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return failure(
      `${file} cannot be written or read (${said}): let the user this program runs as write there, or set AUTH_SECRET`,
    )
  }
}

/** Of two processes that start at once, the first one's stays. */
function makeSecret(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: OWNER_ONLY })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
