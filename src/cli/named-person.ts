import { failure, type Result, success } from '#lib/result.ts'
import type { Database } from '#store/tables.ts'

/**
 * The one account that is meant by its id or by an e-mail address, also one that comes from an institution's sign-in.
 * @returns its id, or a sentence where there is none or more than one
 */
export async function namedPerson(
  database: Database,
  name: string,
): Promise<Result<string, string>> {
  const wanted = name.toLowerCase()
  const rows = await database
    .selectFrom('people')
    .select('id')
    .where(({ eb, fn, or }) =>
      or([
        eb('id', '=', name),
        eb(fn<string>('lower', ['email']), '=', wanted),
        eb(fn<string>('lower', ['contact_email']), '=', wanted),
      ]),
    )
    .orderBy('id')
    .execute()
  const [found, ...others] = rows
  if (found === undefined) return failure(`There is no account of ${name}.`)
  if (others.length === 0) return success(found.id)
  const ids = rows.map(({ id }) => id).join(', ')
  return failure(`Several accounts go by ${name}: name one of them by its id: ${ids}.`)
}
