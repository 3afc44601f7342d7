import { invariant } from '#lib/invariant.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { HeldTalk } from './attempt-rooms.ts'
import { settingsOf } from './exercise-settings-of.ts'

/** What the talks of a published exercise are held with. */
export function heldTalk(exercise: ExerciseTables['exercises']): HeldTalk {
  invariant(exercise.scenario_hash !== null, 'an exercise with attempts is published')
  return { scenarioHash: exercise.scenario_hash, voice: settingsOf(exercise).voice }
}
