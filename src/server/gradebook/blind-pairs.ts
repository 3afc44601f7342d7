import type { Mark } from '#course/mark.schema.ts'
import type { MarkBasis } from '#course/mark-basis.ts'
import type { Database } from '#store/tables.ts'

export interface BlindPair {
  readonly first: Mark
  readonly second: Mark
}

/** Marks given for another cause than one's own reading of the talk. */
const OWN_READING: readonly MarkBasis[] = ['own', 'second-marking']

/**
 * Marks of two people on one attempt, each as it stood when its marker had seen nobody else's: levels that were changed
 * afterwards, or given in answer to a contest, say nothing of agreement.
 * @returns by exercise
 */
export async function blindPairs(
  database: Database,
  exerciseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BlindPair[]>> {
  if (exerciseIds.length === 0) return new Map()
  const rows = await database
    .selectFrom('mark_history as entry')
    .innerJoin('attempts', 'attempts.id', 'entry.attempt_id')
    .innerJoin('marks', (join) =>
      join
        .onRef('marks.attempt_id', '=', 'entry.attempt_id')
        .onRef('marks.marker_id', '=', 'entry.marker_id'),
    )
    .select([
      'attempts.exercise_id',
      'attempts.second_marker_id',
      'entry.attempt_id',
      'entry.marker_id',
      'entry.mark',
    ])
    .where('attempts.exercise_id', 'in', exerciseIds)
    .where('entry.basis', 'in', OWN_READING)
    .where(({ or, eb }) =>
      or([
        eb('marks.proposal_seen_at', 'is', null),
        eb('entry.at', '<=', eb.ref('marks.proposal_seen_at')),
      ]),
    )
    .where('entry.attempt_id', 'in', (query) =>
      query
        .selectFrom('marks')
        .select('marks.attempt_id')
        .groupBy('marks.attempt_id')
        .having(({ fn }) => fn.countAll(), '>', 1),
    )
    .orderBy('entry.at')
    .orderBy('entry.id')
    .execute()
  const pairs = new Map<string, BlindPair[]>()
  for (const [exerciseId, ofExercise] of Map.groupBy(rows, (row) => row.exercise_id))
    pairs.set(
      exerciseId,
      [...Map.groupBy(ofExercise, (row) => row.attempt_id).values()].flatMap(pairOf),
    )
  return pairs
}

interface Entry {
  readonly second_marker_id: string | null
  readonly marker_id: string
  readonly mark: string
}

/** @param entries of one attempt, oldest first: the last of each marker holds */
function pairOf(entries: readonly Entry[]): readonly BlindPair[] {
  const byMarker = new Map(entries.map((entry) => [entry.marker_id, entry]))
  const [one, other, ...more] = byMarker.values()
  if (one === undefined || other === undefined || more.length > 0) return []
  const isTurned = one.marker_id === one.second_marker_id
  return [
    isTurned
      ? { first: markIn(other), second: markIn(one) }
      : { first: markIn(one), second: markIn(other) },
  ]
}

/** What stands in the row was checked when it was kept. */
const markIn = ({ mark }: Entry): Mark => JSON.parse(mark) as Mark
