import type { Context } from 'hono'
import type { Refusal } from '#contract/refusal.schema.ts'
import { sessionRequestSchema } from '#contract/session-request.schema.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { ScenarioLibrary } from './scenario-library.ts'

export interface AskedSession {
  readonly compiled: CompiledScenario
  readonly journal: readonly JournalEntry[]
  readonly folded: FoldedSession
}

/** The session that a request is about, folded here from its journal: nothing else that the browser says counts. */
export async function askedSession(
  context: Context,
  library: ScenarioLibrary,
): Promise<Result<AskedSession, Refusal>> {
  if (context.req.header('content-type')?.split(';')[0]?.trim() !== 'application/json')
    return failure('journal-refused')
  const asked = sessionRequestSchema.safeParse(await context.req.json().catch(() => null))
  if (!asked.success) return failure('journal-refused')
  const { scenario, journal } = asked.data
  const compiled = library.find(scenario.id, scenario.hash)
  if (compiled === null) return failure('scenario-unknown')
  const folded = foldSession(compiled, journal)
  return folded.ok
    ? success({ compiled, journal, folded: folded.value })
    : failure('journal-refused')
}
