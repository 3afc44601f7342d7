import { type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import { holdSession } from '#web/session/held-session.ts'
import type { BeginProblem, OpenPractice } from '#web/session/practice.ts'
import { randomId } from '#web/session/random.ts'
import { type BringEngine, bringSessionEngine } from '#web/session/session-engine.ts'

/** Begins a session that lives in this page alone and stands on no shelf. */
export async function openTrial(
  compiled: CompiledScenario,
  bringEngine: BringEngine = bringSessionEngine,
): Promise<Result<OpenPractice, BeginProblem>> {
  const engine = await bringEngine()
  if (!engine.ok) return engine
  const { scenario, hash } = compiled
  const kept = {
    session: randomId(),
    scenarioId: scenario.id,
    title: scenario.title,
    clientName: scenario.client.name,
    hash,
    startedAt: new Date().toISOString(),
  }
  const held = await holdSession(engine.value, kept, compiled, {
    on: 'page',
    store: createMemoryJournalStore(),
    lock: { release: () => {} },
    voice: null,
  })
  if (!held.ok) return held
  const { open } = held.value
  const begun = await open.host.begin(null)
  return begun.ok ? success(open) : begun
}
