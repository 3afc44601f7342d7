import { type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import type { OpenFailure } from '#simulation/local-session-host.ts'
import type { SessionPhase } from '#simulation/session-view.ts'
import type { Voice } from '#simulation/voice-port.ts'
import { openBrowserSession } from './browser-session-host.ts'
import type { OpenPractice } from './practice.ts'
import type { KeptSession } from './practice-database.ts'
import { rescuableJournalStore } from './rescuable-journal-store.ts'
import type { SessionEngine } from './session-engine.ts'
import type { SessionLock } from './session-locks.ts'
import type { ShelvedSession, Standing } from './session-shelf.ts'

/** A session that this tab has open. */
export interface HeldSession {
  readonly kept: KeptSession
  readonly open: OpenPractice
  readonly lock: SessionLock
}

interface Keeping {
  readonly on: 'device' | 'page'
  readonly store: JournalStore
  /** released again if the session cannot be opened */
  readonly lock: SessionLock
  /** null for the built-in voice */
  readonly voice: Voice | null
}

/** Opens a session over a store that it can leave behind in mid-session. */
export async function holdSession(
  engine: SessionEngine,
  kept: KeptSession,
  compiled: CompiledScenario,
  { on, store, lock, voice }: Keeping,
): Promise<Result<HeldSession, OpenFailure>> {
  let keptOn = on
  const rescuable = rescuableJournalStore(store)
  const opened = await openBrowserSession(engine, kept.session, compiled, rescuable, voice).catch(
    (error: unknown) => {
      lock.release()
      throw error
    },
  )
  if (!opened.ok) {
    lock.release()
    return opened
  }
  const host = opened.value
  return success({
    kept,
    lock,
    open: {
      session: kept.session,
      host,
      brief: scenarioBrief(compiled.scenario),
      compiled,
      speaksForSelf: engine.speaksForSelf,
      keptOn: () => keptOn,
      carryOnInPage: () => {
        rescuable.carryOnInMemory(host.journal())
        keptOn = 'page'
      },
    },
  })
}

/** @returns the session as the shelf would list it, if this tab is the only place that has it; else none */
export function shelvedFromPage({ kept, open }: HeldSession): readonly ShelvedSession[] {
  if (open.keptOn() === 'device') return []
  return [{ ...kept, standing: standingIn(open.host.view().phase) }]
}

function standingIn(phase: SessionPhase): Standing {
  if (phase === 'debriefed') return 'debriefed'
  return phase === 'reflecting' ? 'to-reflect' : 'unfinished'
}
