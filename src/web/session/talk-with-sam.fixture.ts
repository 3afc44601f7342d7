import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import type { SessionHost } from '#simulation/session-host.ts'

export const compiledSam = compileScenario(minimalScenario)

/** A practice session with Sam in which these replies were said, under the id `s`. */
export async function talkWithSam(replies: readonly string[]): Promise<SessionHost> {
  let now = 0
  const opened = await openLocalSession({
    session: 's',
    scenario: compiledSam,
    store: createMemoryJournalStore(),
    clock: () => ++now,
    seed: 1,
    host: 'browser',
  })
  if (!opened.ok) throw new Error('the session opens')
  const host = opened.value
  await host.begin(null)
  await clientAnswered(host)
  for (const reply of replies) {
    await host.say(reply)
    await clientAnswered(host)
  }
  return host
}

/** Ended, and reflected on without a word. */
export async function reflectedOn(host: SessionHost): Promise<SessionHost> {
  await host.end()
  await clientAnswered(host)
  await host.reflect({ ratings: {}, intention: '', replay: '' })
  return host
}
