import { failure, type Result, success } from '#lib/result.ts'

/** What the operator may set. The environment always wins over defaults. */
export interface Environment {
  readonly port: number
  /** undefined listens on every address of this machine */
  readonly host: string | undefined
}

export const DEFAULT_PORT = 4173

/** @returns the settings, or a sentence that names the variable and the remedy */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Result<Environment, string> {
  const port = variables['PORT']?.trim() || String(DEFAULT_PORT)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return failure(
      `PORT is "${port}": set it to a number from 0 to 65535, or leave it out for ${DEFAULT_PORT}`,
    )
  return success({ port: Number(port), host: variables['HOST']?.trim() || undefined })
}
