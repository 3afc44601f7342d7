import { resolve } from 'node:path'
import { failure, type Result, success } from '#lib/result.ts'

/** Where everything is kept: one file in a folder of its own, or a Postgres database. */
export type StoreSettings =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly url: string }

const DEFAULT_FOLDER = './data'

/**
 * @param variables the environment: `DATABASE_URL`, or else `THIRD_CHAIR_DATA`; blanks are taken as not set
 * @returns the settings, or a sentence that names the variable and the remedy and never holds a password
 */
export function readStoreSettings(
  variables: Readonly<Record<string, string | undefined>>,
): Result<StoreSettings, string> {
  const url = variables['DATABASE_URL']?.trim()
  if (url) return readUrl(url)
  const folder = variables['THIRD_CHAIR_DATA']?.trim() || DEFAULT_FOLDER
  return success({ engine: 'sqlite', folder: resolve(folder) })
}

function readUrl(url: string): Result<StoreSettings, string> {
  if (!/^postgres(ql)?:\/\//.test(url))
    return failure(
      'DATABASE_URL does not begin with postgres://: set it to postgres://USER:PASSWORD@HOST:5432/DATABASE, or leave it out to keep everything in one file',
    )
  if (!URL.canParse(url) || new URL(url).hostname === '')
    return failure(
      'DATABASE_URL is not an address: write it as postgres://USER:PASSWORD@HOST:5432/DATABASE, with %40 for an @ and %2F for a / in the password',
    )
  return success({ engine: 'postgres', url })
}
