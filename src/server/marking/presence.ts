import type { Services } from '#server/services.ts'

/** Without a sign of life for so long, somebody has gone. The screen says every half minute that it is there. */
const STILL_THERE_MS = 90_000
/** Whoever comes back later reads the transcript anew, and it is written down anew. @source judgement */
const A_SITTING_MS = 15 * 60_000

export interface Presence {
  /** others who are at work on it right now */
  readonly atWork: readonly string[]
  /** whether I come anew, and do not just look again */
  readonly isNewSitting: boolean
}

/** Says that a member of staff is at work on an attempt, and learns who else is. */
export async function comeIn(
  { database: { kysely }, now }: Services,
  attemptId: string,
  memberId: string,
): Promise<Presence> {
  const there = await kysely
    .selectFrom('marking_presence')
    .select('seen_at')
    .where('attempt_id', '=', attemptId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  await kysely
    .insertInto('marking_presence')
    .values({ attempt_id: attemptId, member_id: memberId, seen_at: now() })
    .onConflict((conflict) =>
      conflict.columns(['attempt_id', 'member_id']).doUpdateSet({ seen_at: now() }),
    )
    .execute()
  return {
    atWork: await othersAtWork({ database: { kysely }, now }, attemptId, memberId),
    isNewSitting: there === undefined || now() - there.seen_at > A_SITTING_MS,
  }
}

export async function othersAtWork(
  { database, now }: { database: Pick<Services['database'], 'kysely'>; now: () => number },
  attemptId: string,
  memberId: string | null,
): Promise<readonly string[]> {
  const all = await atWorkOn({ database, now }, [attemptId])
  return all.filter((each) => each.memberId !== memberId).map(({ name }) => name)
}

export interface AtWork {
  readonly attemptId: string
  readonly memberId: string
  readonly name: string
}

export async function atWorkOn(
  { database, now }: { database: Pick<Services['database'], 'kysely'>; now: () => number },
  attemptIds: readonly string[],
): Promise<readonly AtWork[]> {
  if (attemptIds.length === 0) return []
  const rows = await database.kysely
    .selectFrom('marking_presence')
    .innerJoin('members', 'members.id', 'marking_presence.member_id')
    .select(['marking_presence.attempt_id', 'members.id', 'members.name'])
    .where('marking_presence.attempt_id', 'in', attemptIds)
    .where('marking_presence.seen_at', '>', now() - STILL_THERE_MS)
    .orderBy('members.name')
    .execute()
  return rows.map(({ attempt_id, id, name }) => ({ attemptId: attempt_id, memberId: id, name }))
}
