import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { JournalEntry } from './journal.ts'
import { sessionMachine } from './session.machine.ts'
import type { SessionEvent } from './session.setup.ts'
import type { SessionInput } from './session-context.ts'

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>

/** The session once it is opened. */
export const openedSession = (input: SessionInput): SessionSnapshot =>
  sound(initialTransition(sessionMachine, input)[0])

/** An entry as the session's statechart takes it; null for the one that opens the session. */
export const eventOf = ({ event, at }: JournalEntry): SessionEvent | null =>
  event.type === 'session.opened' ? null : { ...event, at }

/**
 * The session after one more entry, without a voice: the words come from the journal.
 * @returns null where the entry cannot happen in this state
 */
export function advanced(snapshot: SessionSnapshot, entry: JournalEntry): SessionSnapshot | null {
  const event = eventOf(entry)
  if (event === null || !snapshot.can(event)) return null
  return sound(transition(sessionMachine, snapshot, event)[0])
}

/** XState keeps what an action throws in the snapshot; here it is a programmer's error and must be seen. */
export function sound(snapshot: SessionSnapshot): SessionSnapshot {
  if (snapshot.status === 'error') throw snapshot.error
  return snapshot
}
