import type { Drill } from '#feedback/drills/drill.ts'
import { drillClient } from '#feedback/drills/drill-client.ts'
import { DRILL_RECORD_VERSION, type DrillEntry } from '#feedback/drills/drill-record.ts'
import { tryDrill } from '#feedback/drills/try-drill.ts'
import type { Result } from '#lib/result.ts'
import { success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { writePrivateWords } from '#web/session/private-words.ts'
import { randomId } from '#web/session/random.ts'
import type { KeptStep, StepRequest } from './drill.machine.ts'
import { drillPlace } from './drill-place.ts'
import type { DrillFailure, DrillShelf } from './drill-shelf.ts'

interface RoundPlace {
  readonly drill: Drill
  readonly compiled: CompiledScenario
  readonly shelf: DrillShelf
  /** its id */
  readonly round: string
}

/** Reads a reply, has the client answer it, and keeps both; or keeps that the student wanted it easier, or to go. */
export async function keepStep(
  { drill, compiled, shelf, round }: RoundPlace,
  { act, difficulty, step, tries }: StepRequest,
): Promise<Result<KeptStep, DrillFailure>> {
  const head = {
    version: DRILL_RECORD_VERSION,
    entry: randomId(),
    drill: drill.id,
    round,
    step,
    at: Date.now(),
    difficulty,
  } as const
  if (act.is !== 'tried') return kept(shelf, { ...head, is: act.is }, null)
  const client = drillClient(compiled, drill, { difficulty, nth: tries })
  const { feedback, ...tried } = tryDrill(client, drill, act.text)
  return kept(shelf, { ...head, is: 'tried', ...tried, outcome: feedback.outcome }, feedback)
}

async function kept(
  shelf: DrillShelf,
  entry: DrillEntry,
  feedback: KeptStep['feedback'],
): Promise<Result<KeptStep, DrillFailure>> {
  const added = await shelf.add(entry)
  if (!added.ok) return added
  // The words in the box stay there until they are kept.
  if (entry.is !== 'too-much') writePrivateWords(drillPlace(entry.drill), 'draft', '')
  return success({ entry, feedback })
}
