import type { Provenance } from '#course/provenance.schema.ts'
import type { Services } from '#server/services.ts'
import type { MarkingTables } from '#store/tables/marking-tables.ts'
import type { Database } from '#store/tables.ts'
import type { MarkedAttempt } from './marked-attempt.ts'
import { type ObserverProposal, proposalAsRecorded } from './observer-proposal.ts'
import { type TalkOfAttempt, talkOfAttempt } from './talk-of-attempt.ts'

export interface KeptProposal {
  readonly id: string
  readonly attemptId: string
  readonly proposal: ObserverProposal
  readonly madeAt: number
}

/** The proposals that count, of those attempts that have one. */
export async function keptProposals(
  database: Database,
  attemptIds: readonly string[],
): Promise<readonly KeptProposal[]> {
  if (attemptIds.length === 0) return []
  const rows = await database
    .selectFrom('proposals')
    .selectAll()
    .where('attempt_id', 'in', attemptIds)
    .where('reader', '=', 'observer')
    .where('is_current', '=', 1)
    .execute()
  return rows.map(keptProposal)
}

/**
 * The observer's proposal for an attempt; made and kept where there is none yet.
 * @returns null where the talk cannot be read, so that a person has to do without
 */
export async function currentProposal(
  services: Pick<Services, 'database' | 'journals' | 'pinned' | 'now'>,
  marked: Pick<MarkedAttempt, 'attempt' | 'exercise'>,
  known?: TalkOfAttempt | null,
): Promise<KeptProposal | null> {
  const { database, now } = services
  const { id } = marked.attempt
  const [kept] = await keptProposals(database.kysely, [id])
  if (kept !== undefined) return kept
  const talk = known === undefined ? await talkOfAttempt(services, marked) : known
  if (talk === null) return null
  const earlier = await proposalsSoFar(database.kysely, id, 'observer')
  const row = proposalRow(id, earlier, proposalAsRecorded(talk), now())
  // Whoever comes at the same time makes the very same.
  await database.kysely
    .insertInto('proposals')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const [made] = await keptProposals(database.kysely, [id])
  return made ?? keptProposal(row)
}

/** Whatever was made of an attempt stays in the record: of an earlier talk, or before a re-scoring. */
export async function proposalsSoFar(
  database: Database,
  attemptId: string,
  reader: MarkingTables['proposals']['reader'],
): Promise<number> {
  const rows = await database
    .selectFrom('proposals')
    .select('id')
    .where('attempt_id', '=', attemptId)
    .where('reader', '=', reader)
    .execute()
  return rows.length
}

/** @param number of the proposals that this attempt had before */
export const proposalRow = (
  attemptId: string,
  number: number,
  { provenance, ...reading }: ObserverProposal,
  madeAt: number,
): MarkingTables['proposals'] => ({
  id: `${attemptId}.observer.${number}`,
  attempt_id: attemptId,
  reader: 'observer',
  reading: JSON.stringify(reading),
  provenance: JSON.stringify(provenance),
  made_at: madeAt,
  is_current: 1,
})

/** Rows are written by `proposalRow` alone. */
const keptProposal = (row: MarkingTables['proposals']): KeptProposal => ({
  id: row.id,
  attemptId: row.attempt_id,
  proposal: {
    ...(JSON.parse(row.reading) as Omit<ObserverProposal, 'provenance'>),
    provenance: JSON.parse(row.provenance) as Provenance,
  },
  madeAt: row.made_at,
})
