import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { RECORD_ROUTES } from '#contract/api/record.routes.ts'
import type { Services } from '#server/services.ts'
import { auditPage } from './audit-page.ts'
import { factsForThoseConcerned } from './facts-for-those-concerned.ts'
import { knownNames } from './known-names.ts'

type OwnAudit = Fixed<z.output<(typeof RECORD_ROUTES)['GET /api/me/audit']['answer']>>

/** Whatever was done by a person, in their places or about their attempts, with the names of staff. */
export async function ownAudit(
  { database: { kysely } }: Pick<Services, 'database'>,
  person: string,
  before?: string,
  limit?: number,
): Promise<OwnAudit> {
  const { rows, next } = await auditPage(
    kysely,
    ({ eb, or, selectFrom }) => {
      const places = selectFrom('members').select('id').where('person_id', '=', person)
      const attempts = selectFrom('attempts').select('id').where('member_id', 'in', places)
      return or([
        eb('actor_id', '=', person),
        eb('member_id', 'in', places),
        eb('attempt_id', 'in', attempts),
      ])
    },
    before,
    limit,
  )
  const names = await knownNames(kysely, rows, { areAliasesKept: false })
  return {
    next,
    acts: rows.map((row) => ({
      id: row.id,
      at: row.at,
      action: row.action,
      by: names.actor(row),
      isMine: row.actor_id === person,
      course: names.course(row),
      exercise: names.exercise(row),
      attempt: names.attempt(row),
      facts: factsForThoseConcerned(row.action, JSON.parse(row.facts)),
    })),
  }
}
