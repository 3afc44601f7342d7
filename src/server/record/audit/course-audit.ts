import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { RECORD_ROUTES } from '#contract/api/record.routes.ts'
import type { Services } from '#server/services.ts'
import { auditPage } from './audit-page.ts'
import { knownNames } from './known-names.ts'

type CourseAudit = Fixed<
  z.output<(typeof RECORD_ROUTES)['GET /api/courses/:course/audit']['answer']>
>

/** Everything that was done in a course, as its instructors read it. */
export async function courseAudit(
  { database: { kysely } }: Pick<Services, 'database'>,
  course: string,
  before?: string,
): Promise<CourseAudit> {
  const { rows, next } = await auditPage(kysely, (eb) => eb('course_id', '=', course), before)
  const names = await knownNames(kysely, rows, { areAliasesKept: true })
  return {
    next,
    acts: rows.map((row) => ({
      id: row.id,
      at: row.at,
      action: row.action,
      by: names.actor(row),
      exercise: names.exercise(row),
      attempt: names.attempt(row),
      member: names.member(row),
      facts: JSON.parse(row.facts),
    })),
  }
}
