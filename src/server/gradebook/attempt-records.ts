import type { AttemptFlag } from '#course/attempt-flag.ts'
import type { AttemptRecord } from '#course/attempt-record.schema.ts'
import { attemptRecord } from '#course/attempt-record.ts'
import { invariant } from '#lib/invariant.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { finalMark, keptMarks, needsAPerson } from '#server/marking/kept-mark.ts'
import type { SessionHeader } from '#simulation/journal.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { MarkingTables } from '#store/tables/marking-tables.ts'
import type { Database } from '#store/tables.ts'

type Attempt = AttemptTables['attempts']

/** Everything that is known of how some attempts came by their grades; of those whose talk was never opened, nothing. */
export async function attemptRecords(
  database: Database,
  exercise: ExerciseTables['exercises'],
  attempts: readonly Attempt[],
): Promise<readonly AttemptRecord[]> {
  const ids = attempts.map(({ id }) => id)
  const [marks, history, proposals, contests, headers] = await Promise.all([
    keptMarks(database, ids),
    rowsOf(database, 'mark_history', ids),
    rowsOf(database, 'proposals', ids),
    rowsOf(database, 'contests', ids),
    headersOf(database, attempts),
  ])
  const { skills } = settingsOf(exercise)
  return attempts.flatMap((attempt) => {
    const header = headers.get(attempt.session)
    if (header === undefined) return []
    const ofAttempt = <Row extends { readonly attempt_id: string }>(rows: readonly Row[]) =>
      rows.filter(({ attempt_id }) => attempt_id === attempt.id)
    const own = marks.filter(({ attemptId }) => attemptId === attempt.id)
    const contested = ofAttempt(contests)
    const final = finalMark(own)
    const flags: AttemptFlag[] = []
    if (final !== null && needsAPerson(final.mark, skills)) flags.push('needs-a-person')
    if (contested.some(({ state }) => state === 'open')) flags.push('contested')
    return [
      attemptRecord({
        attempt: attemptPart(attempt, flags),
        scenario: header.scenario,
        session: {
          id: attempt.session,
          engine: header.engine,
          coder: header.coder,
          seed: header.seed,
          voice: header.voice,
        },
        skills,
        proposals: ofAttempt(proposals).map(proposalPart),
        marks: own.map(({ markerId, mark, isFinal, savedAt, proposalSeenAt }) => ({
          marker: markerId,
          mark,
          isFinal,
          savedAt,
          proposalSeenAt,
        })),
        history: ofAttempt(history).map(historyPart),
        contests: contested.map(contestPart),
      }),
    ]
  })
}

type RowsByAttempt = Pick<MarkingTables, 'mark_history' | 'proposals' | 'contests'>

async function rowsOf<Table extends keyof RowsByAttempt>(
  database: Database,
  table: Table,
  ids: readonly string[],
): Promise<readonly RowsByAttempt[Table][]> {
  const rows = await database
    .selectFrom(table as keyof RowsByAttempt)
    .selectAll()
    .where('attempt_id', 'in', ids)
    .execute()
  // The query builder does not tell tables of one column apart.
  return rows as unknown as readonly RowsByAttempt[Table][]
}

/** The first entry of each journal. */
async function headersOf(
  database: Database,
  attempts: readonly Attempt[],
): Promise<ReadonlyMap<string, SessionHeader>> {
  const rows = await database
    .selectFrom('journal_entries')
    .select(['session', 'event'])
    .where(
      'session',
      'in',
      attempts.map(({ session }) => session),
    )
    .where('index', '=', 0)
    .execute()
  return new Map(
    rows.map(({ session, event }) => {
      const opened = JSON.parse(event)
      invariant(opened.type === 'session.opened', 'a journal begins with its header')
      return [session, opened.header as SessionHeader]
    }),
  )
}

const attemptPart = (attempt: Attempt, flags: AttemptFlag[]): AttemptRecord['attempt'] => ({
  id: attempt.id,
  member: attempt.member_id,
  exercise: attempt.exercise_id,
  number: attempt.number,
  state: attempt.state,
  endedBy: attempt.ended_by,
  startedAt: attempt.started_at,
  endedAt: attempt.ended_at,
  markingState: attempt.marking_state,
  releasedAt: attempt.released_at,
  flags,
  isSampled: attempt.is_sampled === 1,
})

const proposalPart = (row: MarkingTables['proposals']): AttemptRecord['proposals'][number] => ({
  id: row.id,
  reader: row.reader,
  madeAt: row.made_at,
  isCurrent: row.is_current === 1,
  reading: JSON.parse(row.reading),
  provenance: JSON.parse(row.provenance),
})

const historyPart = (row: MarkingTables['mark_history']): AttemptRecord['history'][number] => ({
  marker: row.marker_id,
  mark: JSON.parse(row.mark),
  basis: row.basis,
  reason: row.reason,
  at: row.at,
})

const contestPart = (row: MarkingTables['contests']): AttemptRecord['contests'][number] => ({
  id: row.id,
  about: JSON.parse(row.about),
  reason: row.reason,
  openedAt: row.opened_at,
  state: row.state,
  answer: row.answer,
  answeredBy: row.answered_by,
  answeredAt: row.answered_at,
})
