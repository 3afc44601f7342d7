import { randomUUID } from 'node:crypto'
import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { type OpenFailure, openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import type { SessionHost } from '#simulation/session-host.ts'

/** A talk at the terminal, which can be taken back turn by turn. */
export interface PlayedTalk {
  /** the session as it runs now; after `back` another one */
  readonly host: () => SessionHost
  /** everything that follows from what was said so far */
  readonly folded: () => FoldedSession
  /** takes the newest reply back, and what the client made of it. @returns whether there was one */
  readonly back: () => Promise<boolean>
}

/** Opens a talk that nothing is kept of but in memory. */
export async function playTalk(
  scenario: CompiledScenario,
  seed: number,
): Promise<Result<PlayedTalk, OpenFailure>> {
  const session = randomUUID()
  const open = (kept: readonly JournalEntry[]) =>
    openLocalSession({
      session,
      scenario,
      store: createMemoryJournalStore(kept),
      clock: Date.now,
      seed,
      host: 'terminal',
    })
  const opened = await open([])
  if (!opened.ok) return failure(opened.failure)
  let host = opened.value
  return success({
    host: () => host,
    folded: () => {
      const folded = foldSession(scenario, host.journal())
      if (!folded.ok) throw new Error(`the talk does not fold: ${JSON.stringify(folded.failure)}`)
      return folded.value
    },
    back: async () => {
      const entries = host.journal()
      const newest = entries.findLastIndex(({ event }) => event.type === 'student.said')
      if (newest === -1) return false
      const earlier = await open(entries.slice(0, newest))
      if (!earlier.ok) throw new Error(`the talk cannot go back: ${earlier.failure}`)
      host.close()
      host = earlier.value
      await clientAnswered(host)
      return true
    },
  })
}
