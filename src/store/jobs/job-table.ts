import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { invariant } from '#lib/invariant.ts'
import type { Database, Tables } from '#store/tables.ts'
import type { JobKind } from './job-kind.ts'
import type { ScheduledJob } from './job-queue.ts'

export type JobRow = Tables['jobs']

type Held = Pick<JobRow, 'kind' | 'key'> & { readonly lease: number }

/** The rows of `jobs`. Every function is one statement, which runs whole or not at all. */
export const jobTable = (database: Database) => ({
  /**
   * Where the job runs meanwhile, the row becomes that of the next run, still held by the running one, which lets go
   * of it when it has ended.
   */
  put: async ({ kind, key, payload, runAt }: ScheduledJob, within = database): Promise<void> => {
    const json = JSON.stringify(payload)
    invariant(json !== undefined, 'the payload of a job is JSON')
    await within
      .insertInto('jobs')
      .values({ id: randomUUID(), kind, key, payload: json, run_at: runAt, tries: 0 })
      .onConflict((conflict) =>
        conflict.columns(['kind', 'key']).doUpdateSet((row) => ({
          id: row.ref('excluded.id'),
          payload: row.ref('excluded.payload'),
          run_at: row.ref('excluded.run_at'),
          tries: sql<number>`case when jobs.held_until is null and jobs.given_up_at is null then jobs.tries else 0 end`,
          last_error: null,
          given_up_at: null,
        })),
      )
      .execute()
  },

  remove: async (kind: JobKind, key: string, within = database): Promise<void> => {
    await within.deleteFrom('jobs').where('kind', '=', kind).where('key', '=', key).execute()
  },

  /** Takes what is due and held by nobody, the longest due first, and counts the try. */
  take: (kind: JobKind, most: number, now: number, lease: number): Promise<readonly JobRow[]> =>
    database
      .updateTable('jobs')
      .set((row) => ({ held_until: lease, tries: row('tries', '+', 1) }))
      .where('id', 'in', (jobs) =>
        jobs
          .selectFrom('jobs')
          .select('id')
          .where('kind', '=', kind)
          .where('given_up_at', 'is', null)
          .where('run_at', '<=', now)
          .where((row) => row.or([row('held_until', 'is', null), row('held_until', '<=', now)]))
          .orderBy('run_at')
          .limit(most),
      )
      .returningAll()
      .execute(),

  hold: async ({ kind, key, lease }: Held, until: number): Promise<void> => {
    await database
      .updateTable('jobs')
      .set({ held_until: until })
      .where('kind', '=', kind)
      .where('key', '=', key)
      .where('held_until', '=', lease)
      .execute()
  },

  letGo: async ({ kind, key, lease }: Held): Promise<void> => {
    await database
      .updateTable('jobs')
      .set({ held_until: null })
      .where('kind', '=', kind)
      .where('key', '=', key)
      .where('held_until', '=', lease)
      .execute()
  },

  /** @returns false where the job was scheduled again or cancelled while it ran */
  finish: async (id: string): Promise<boolean> => {
    const { numDeletedRows } = await database
      .deleteFrom('jobs')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  },

  /** @returns false where the job was scheduled again or cancelled while it ran */
  putOff: async (
    id: string,
    outcome: { readonly error: string } & (
      | { readonly runAt: number }
      | { readonly givenUpAt: number }
    ),
  ): Promise<boolean> => {
    const { numUpdatedRows } = await database
      .updateTable('jobs')
      .set({
        held_until: null,
        last_error: outcome.error,
        ...('runAt' in outcome ? { run_at: outcome.runAt } : { given_up_at: outcome.givenUpAt }),
      })
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  },

  /** @returns when the next job could be taken up, or null where none is waiting */
  nextDue: async (): Promise<number | null> => {
    const { due } = await database
      .selectFrom('jobs')
      .select(sql<number | null>`min(max(run_at, coalesce(held_until, 0)))`.as('due'))
      .where('given_up_at', 'is', null)
      .executeTakeFirstOrThrow()
    return due
  },
})

export type JobTable = ReturnType<typeof jobTable>
