import type { TriedTurn } from '#simulation/retried-reply.ts'
import type { Database } from '#store/tables.ts'
import { iso } from './iso.ts'

/** What a student tried again after the release, and what the client said to it. No codes, nothing of what is hidden. */
export async function exportedTries(database: Database, attemptId: string) {
  const rows = await database
    .selectFrom('tried_turns')
    .selectAll()
    .where('attempt_id', '=', attemptId)
    .orderBy('reply')
    .orderBy('try')
    .orderBy('turn')
    .execute()
  return rows.map(({ reply, try: nth, turn, at, tried }) => {
    const { text, speech } = JSON.parse(tried) as TriedTurn
    return {
      insteadOfTurn: reply + 1,
      try: nth,
      turn,
      at: iso(at),
      says: text,
      clientSays: speech.says,
      stage: speech.stage,
    }
  })
}
