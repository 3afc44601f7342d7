import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { Database } from '#store/tables.ts'

/** Has time end an attempt while nobody is connected; takes the job back where time does nothing more to it. */
export async function scheduleSettling(
  { jobs }: Pick<Services, 'jobs'>,
  attempt: Pick<AttemptTables['attempts'], 'id' | 'state' | 'deadline_at' | 'grace_until'>,
  within?: Database,
): Promise<void> {
  const runAt = dueAt(attempt)
  if (runAt === null) return jobs.cancel('settle-attempt', attempt.id, within)
  await jobs.schedule(
    { kind: 'settle-attempt', key: attempt.id, payload: { attempt: attempt.id }, runAt },
    within,
  )
}

function dueAt({
  state,
  deadline_at,
  grace_until,
}: Pick<AttemptTables['attempts'], 'state' | 'deadline_at' | 'grace_until'>): number | null {
  if (state === 'in-progress') return deadline_at
  return state === 'overdue' ? grace_until : null
}
