import type { RecordTables } from '#store/tables/record-tables.ts'
import type { Database } from '#store/tables.ts'
import type { AuditAction } from './audit-action.ts'

/** What was done, by whom and to whom: ids, numbers and codes, never words. */
export interface AuditedAct {
  /** person; null where the server did it by itself */
  readonly actorId: string | null
  readonly action: AuditAction
  readonly courseId?: string
  readonly exerciseId?: string
  readonly attemptId?: string
  /** place in the course whom it concerns */
  readonly memberId?: string
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>
}

export interface AuditLog {
  /** Within a transaction the record stands and falls with what it tells of. */
  readonly record: (act: AuditedAct, within?: Database) => Promise<void>
}

/** Append-only. @param now milliseconds since 1970 */
export function auditLog(database: Database, now: () => number, newId: () => string): AuditLog {
  return {
    record: async (act, within = database) => {
      await within
        .insertInto('audit')
        .values(rowOf(act, newId(), now()))
        .execute()
    },
  }
}

const rowOf = (
  { actorId, action, courseId, exerciseId, attemptId, memberId, facts }: AuditedAct,
  id: string,
  at: number,
): RecordTables['audit'] => ({
  id,
  at,
  actor_id: actorId,
  action,
  course_id: courseId ?? null,
  exercise_id: exerciseId ?? null,
  attempt_id: attemptId ?? null,
  member_id: memberId ?? null,
  facts: JSON.stringify(facts ?? {}),
})
