import { invariant } from '#lib/invariant.ts'
import type { Result } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compiled-scenario.ts'
import type { HostFailure } from './host-failure.ts'
import type { SessionHeader } from './journal.ts'
import type { JournalStore } from './journal-store.ts'
import type { SessionHost } from './session-host.ts'
import type { Voice } from './voice-port.ts'

/** The most UTF-16 units in one reply. @source judgement: far more than a person says in one turn */
export const LONGEST_REPLY = 4000

export interface LocalSession {
  /** id of the session; the journal is kept under it */
  readonly session: string
  readonly scenario: CompiledScenario
  readonly store: JournalStore
  /** milliseconds, from any fixed point: only differences count. `Date.now` in a browser */
  readonly clock: () => number
  /** decides the client's choices; a resumed session keeps the seed of its journal */
  readonly seed: number
  readonly host: SessionHeader['host']
  /** without it the embedded voice speaks */
  readonly voice?: Voice
}

/** Why a session could not be opened. */
export type OpenFailure = HostFailure | 'journal-damaged' | 'scenario-changed'

/**
 * Opens a new session, or resumes the one whose journal the store holds. An entry is durable before anything
 * changes; a journal that stops at a reply resumes with the client answering it, once.
 */
export async function openLocalSession(
  _session: LocalSession,
): Promise<Result<SessionHost, OpenFailure>> {
  invariant(false, 'not written yet')
}
