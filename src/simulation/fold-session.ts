import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { checkJournal } from './check-journal.ts'
import type { FoldedSession } from './folded-session.ts'
import type { JournalEntry } from './journal.ts'
import type { JournalFault } from './journal-fault.ts'
import { readSession } from './session-reading.ts'
import { advanced, openedSession, type SessionSnapshot } from './session-snapshot.ts'

/**
 * Everything that follows from a journal. Pure; codes and words are taken as they were recorded, so a session reads
 * the same whatever has become of the observer and the voice since.
 * @returns the faults instead where the journal is not whole or belongs to another scenario or version of it
 */
export function foldSession(
  compiled: CompiledScenario,
  entries: readonly JournalEntry[],
): Result<FoldedSession, readonly JournalFault[]> {
  const folded = snapshotOf(compiled, entries)
  return folded.ok ? success(readSession(folded.value)) : folded
}

/** The same as a state of the session's statechart, for a host to go on from. */
export function snapshotOf(
  compiled: CompiledScenario,
  entries: readonly JournalEntry[],
): Result<SessionSnapshot, readonly JournalFault[]> {
  const faults = checkJournal(compiled, entries)
  if (faults.length > 0) return failure(faults)
  const { snapshot, fault } = foldSound(compiled, entries)
  return snapshot === null || fault !== null
    ? failure(fault === null ? [] : [fault])
    : success(snapshot)
}

/** Folds as far as entries follow from each other. @param entries without gaps, the first one opens the session */
export function foldSound(
  { scenario }: Pick<CompiledScenario, 'scenario'>,
  entries: readonly JournalEntry[],
): { readonly snapshot: SessionSnapshot | null; readonly fault: JournalFault | null } {
  const [first, ...rest] = entries
  if (first?.event.type !== 'session.opened') {
    return { snapshot: null, fault: { code: 'not-opened', entry: 0 } }
  }
  let snapshot = openedSession({ scenario, session: first.session, header: first.event.header })
  for (const [position, entry] of rest.entries()) {
    const next = advanced(snapshot, entry)
    if (next === null) return { snapshot, fault: { code: 'out-of-place', entry: position + 1 } }
    snapshot = next
  }
  return { snapshot, fault: null }
}
