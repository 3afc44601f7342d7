import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { RecordTables } from '#store/tables/record-tables.ts'
import type { Database, Tables } from '#store/tables.ts'

const PAGE = 100

export interface AuditPage {
  readonly rows: readonly RecordTables['audit'][]
  /** what the next page is asked with; null: this is the last */
  readonly next: string | null
}

/** The audit as far as it is about something, newest first. @param before `next` of the page before */
export async function auditPage(
  database: Database,
  isAbout: (eb: ExpressionBuilder<Tables, 'audit'>) => Expression<SqlBool>,
  before: string | undefined,
  limit = PAGE,
): Promise<AuditPage> {
  const from = before === undefined ? null : cursor(before)
  const rows = await database
    .selectFrom('audit')
    .selectAll()
    .where(isAbout)
    .$if(from !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('at', 'id'), '<', tuple(from?.at ?? 0, from?.id ?? '')),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return { rows: page, next: hasMore ? `${last.at}.${last.id}` : null }
}

/** The route has seen to its form. */
function cursor(before: string): { readonly at: number; readonly id: string } {
  const dot = before.indexOf('.')
  return { at: Number(before.slice(0, dot)), id: before.slice(dot + 1) }
}
