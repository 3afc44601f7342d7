import type { TriedBranch, TriedTurn } from '#simulation/retried-reply.ts'
import type { Database } from '#store/tables.ts'

/** A try of one reply; `branch` counts the tries of this reply alone. */
export interface KeptTry extends TriedBranch {
  /** when it was begun */
  readonly begunAt: number
}

/** The tries of one reply, oldest first. */
export async function keptTries(
  database: Database,
  { attemptId, reply }: { readonly attemptId: string; readonly reply: number },
): Promise<readonly KeptTry[]> {
  const rows = await database
    .selectFrom('tried_turns')
    .select(['try', 'turn', 'at', 'tried'])
    .where('attempt_id', '=', attemptId)
    .where('reply', '=', reply)
    .orderBy('try')
    .orderBy('turn')
    .execute()
  return [...Map.groupBy(rows, (row) => row.try)].map(([branch, turns]) => ({
    branch,
    index: reply,
    begunAt: Math.min(...turns.map(({ at }) => Number(at))),
    // What stands there was made by the engine when it was kept.
    turns: turns.map(({ tried }) => JSON.parse(tried) as TriedTurn),
  }))
}

/** How often each reply of an attempt has been tried, those that have not left out. */
export async function triesPerReply(
  database: Database,
  attemptId: string,
): Promise<readonly { readonly reply: number; readonly tries: number }[]> {
  const rows = await database
    .selectFrom('tried_turns')
    .select(['reply', ({ fn }) => fn.countAll<number>().as('tries')])
    .where('attempt_id', '=', attemptId)
    .where('turn', '=', 1)
    .groupBy('reply')
    .orderBy('reply')
    .execute()
  return rows.map(({ reply, tries }) => ({ reply, tries: Number(tries) }))
}
