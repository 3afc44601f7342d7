import type { RecordTables } from '#store/tables/record-tables.ts'
import type { Database } from '#store/tables.ts'
import type { AuditAction } from './audit-action.ts'

export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>

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
  /** no id of a person: whoever is erased is not looked for in here */
  readonly facts?: AuditFacts
}

/** An act as it was written down. */
export interface AuditRecord {
  readonly id: string
  /** milliseconds since 1970 */
  readonly at: number
  /** null where the server did it by itself, or the person was erased */
  readonly actorId: string | null
  readonly action: AuditAction
  readonly courseId: string | null
  readonly exerciseId: string | null
  readonly attemptId: string | null
  readonly memberId: string | null
  readonly facts: AuditFacts
}

export type AuditSubject =
  | { readonly courseId: string }
  | { readonly attemptId: string }
  | { readonly memberId: string }

export type AuditQuestion = AuditSubject & {
  /** the oldest record that has been read already; null: from the newest on */
  readonly before: Pick<AuditRecord, 'id' | 'at'> | null
  readonly limit: number
}

export interface AuditLog {
  /** Within a transaction the record stands and falls with what it tells of. */
  readonly record: (act: AuditedAct, within?: Database) => Promise<void>
  /** Newest first. Who may read is for the caller to say. */
  readonly read: (question: AuditQuestion) => Promise<readonly AuditRecord[]>
  /** Takes an erased person out: what was done stays written down, by whom and to whom does not. */
  readonly forget: (
    erased: { readonly personId: string; readonly memberIds: readonly string[] },
    within?: Database,
  ) => Promise<void>
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

    read: async ({ before, limit, ...about }) => {
      const [column, id] = subjectOf(about)
      const rows = await database
        .selectFrom('audit')
        .selectAll()
        .where(column, '=', id)
        .$if(before !== null, (query) =>
          query.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('at', 'id'), '<', tuple(before?.at ?? 0, before?.id ?? '')),
          ),
        )
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(recordOf)
    },

    forget: async ({ personId, memberIds }, within = database) => {
      await within
        .updateTable('audit')
        .set({ actor_id: null })
        .where('actor_id', '=', personId)
        .execute()
      if (memberIds.length === 0) return
      await within
        .updateTable('audit')
        .set({ member_id: null })
        .where('member_id', 'in', memberIds)
        .execute()
    },
  }
}

function subjectOf(
  about: AuditSubject,
): readonly ['course_id' | 'attempt_id' | 'member_id', string] {
  if ('courseId' in about) return ['course_id', about.courseId]
  if ('attemptId' in about) return ['attempt_id', about.attemptId]
  return ['member_id', about.memberId]
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

/** Rows are written by `rowOf` alone, so action and facts are what they were there. */
const recordOf = (row: RecordTables['audit']): AuditRecord => ({
  id: row.id,
  at: row.at,
  actorId: row.actor_id,
  action: row.action as AuditAction,
  courseId: row.course_id,
  exerciseId: row.exercise_id,
  attemptId: row.attempt_id,
  memberId: row.member_id,
  facts: JSON.parse(row.facts),
})
