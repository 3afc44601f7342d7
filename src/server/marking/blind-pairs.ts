import type { Mark } from '#course/mark.schema.ts'
import type { Skill } from '#scenario/skill.ts'
import type { Database } from '#store/tables.ts'
import { BLIND_BASES, blindMark } from './blind-mark.ts'

export interface BlindPair {
  readonly first: Mark
  readonly second: Mark
}

/**
 * First and second marks of one attempt, each as it was when it was whole and its marker had seen nobody else's: levels
 * that were changed afterwards, or given in answer to a contest, say nothing of agreement.
 * @param skillsOf exercises, and the skills that count there
 * @returns by exercise
 */
export async function blindPairs(
  database: Database,
  skillsOf: ReadonlyMap<string, readonly Skill[]>,
): Promise<ReadonlyMap<string, readonly BlindPair[]>> {
  const pairs = new Map<string, BlindPair[]>()
  if (skillsOf.size === 0) return pairs
  const rows = await database
    .selectFrom('attempts')
    .innerJoin('mark_history as entry', 'entry.attempt_id', 'attempts.id')
    .select([
      'attempts.exercise_id',
      'attempts.marker_id as first',
      'attempts.second_marker_id as second',
      'entry.attempt_id',
      'entry.marker_id',
      'entry.mark',
    ])
    .where('attempts.exercise_id', 'in', [...skillsOf.keys()])
    .where('attempts.second_marker_id', 'is not', null)
    .where('attempts.marking_state', 'not in', ['not-marked', 'in-marking'])
    .where('entry.basis', 'in', BLIND_BASES)
    .orderBy('entry.version')
    .execute()
  for (const entries of Map.groupBy(rows, (row) => row.attempt_id).values()) {
    const [any] = entries
    if (any === undefined) continue
    const skills = skillsOf.get(any.exercise_id) ?? []
    const blindBy = (markerId: string | null) => {
      const saves = entries.filter(({ marker_id }) => marker_id === markerId)
      return blindMark(
        saves.map(({ mark }) => JSON.parse(mark) as Mark),
        skills,
      )
    }
    const first = blindBy(any.first)
    const second = blindBy(any.second)
    if (first === null || second === null) continue
    const ofExercise = pairs.get(any.exercise_id)
    if (ofExercise === undefined) pairs.set(any.exercise_id, [{ first, second }])
    else ofExercise.push({ first, second })
  }
  return pairs
}
