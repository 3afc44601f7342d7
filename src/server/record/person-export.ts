import type { Services } from '#server/services.ts'

/** Everything that is kept about a person. */
export async function personExport(
  { database: { kysely } }: Pick<Services, 'database'>,
  person: string,
): Promise<unknown> {
  const row = await kysely
    .selectFrom('people')
    .select(['id', 'name', 'email', 'contact_email', 'created_at'])
    .where('id', '=', person)
    .executeTakeFirst()
  return { person: row ?? null }
}
