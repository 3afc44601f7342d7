import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { snapshotOf } from './fold-session.ts'
import type { HostFailure } from './host-failure.ts'
import type { JournalEntry, SessionHeader } from './journal.ts'
import type { JournalStore } from './journal-store.ts'
import { createJournalWriter } from './journal-writer.ts'
import { runSession } from './running-session.ts'
import { sessionHeader } from './session-header.ts'
import type { SessionHost } from './session-host.ts'
import type { Voice } from './voice-port.ts'

export interface LocalSession {
  /** id of the session; the journal is kept under it */
  readonly session: string
  readonly scenario: CompiledScenario
  readonly store: JournalStore
  /**
   * Milliseconds. Where absence stands still, from any fixed point: only differences count. Where it counts, since the
   * session was opened.
   */
  readonly clock: () => number
  /** what becomes of the time while the session is closed; it stands still where nothing is said */
  readonly absence?: 'stands-still' | 'counts'
  /** decides the client's choices; a resumed session keeps the seed of its journal */
  readonly seed: number
  readonly host: SessionHeader['host']
  /**
   * Speaks in a session that is begun with it, and in a resumed one that was. Without it the embedded voice speaks.
   */
  readonly voice?: Voice
}

/** Why a session could not be opened. */
export type OpenFailure = HostFailure | 'journal-damaged' | 'scenario-changed'

/**
 * Opens a new session, or resumes the one whose journal the store holds. An entry is durable before anything
 * changes; a journal that stops at a reply resumes with the client answering it, once.
 */
export async function openLocalSession(
  local: LocalSession,
): Promise<Result<SessionHost, OpenFailure>> {
  const { session, scenario, store, clock, absence = 'stands-still' } = local
  const kept = await readOrNull(store, session)
  if (kept === null) return failure('storage-refused')
  const writer = createJournalWriter({ session, store, clock, absence, kept })
  if (kept.length === 0) {
    const opened = await writer.append({ type: 'session.opened', header: headerOf(local) })
    if (!opened.ok) return opened
  }
  const folded = snapshotOf(scenario, writer.entries())
  if (!folded.ok) {
    const isChanged = folded.failure.every(({ code }) => code === 'scenario-changed')
    return failure(isChanged ? 'scenario-changed' : 'journal-damaged')
  }
  const { voice } = folded.value.context.header
  return success(
    runSession({
      snapshot: folded.value,
      writer,
      voice: voice === 'language-model' ? (local.voice ?? null) : null,
    }),
  )
}

const headerOf = ({ scenario, seed, host, voice }: LocalSession): SessionHeader =>
  sessionHeader(scenario, {
    seed,
    host,
    voice: voice === undefined ? 'embedded' : 'language-model',
  })

const readOrNull = (
  store: JournalStore,
  session: string,
): Promise<readonly JournalEntry[] | null> => store.read(session).catch(() => null)
