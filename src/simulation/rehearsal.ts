import { code } from '#coding/code.ts'
import { invariant } from '#lib/invariant.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { speak } from './embedded-voice.ts'
import type { FoldedSession } from './folded-session.ts'
import { JOURNAL_VERSION, type JournalEntry, type JournalEvent } from './journal.ts'
import type { SessionContext } from './session-context.ts'
import { sessionHeader } from './session-header.ts'
import { readSession } from './session-reading.ts'
import { advanced, openedSession, type SessionSnapshot } from './session-snapshot.ts'

/** How long everything takes in a rehearsal. Nothing is scored by it. */
const MS_PER_EVENT = 10_000

export interface Rehearsal {
  readonly entries: readonly JournalEntry[]
  readonly folded: FoldedSession
}

/**
 * Takes a scripted trainee through a whole session with the embedded voice: begun, one reply a turn until the
 * script or the client is done, then ended by the student unless the client has. Synchronous and deterministic.
 */
export function rehearse(
  compiled: CompiledScenario,
  replies: readonly string[],
  seed: number,
): Rehearsal {
  const header = sessionHeader(compiled, { seed, host: 'terminal', voice: 'embedded' })
  const session = `rehearsal-${seed}`
  let snapshot = openedSession({ scenario: compiled.scenario, session, header })
  const entries: JournalEntry[] = []
  const record = (event: JournalEvent) => {
    const index = entries.length
    const entry: JournalEntry = {
      schemaVersion: JOURNAL_VERSION,
      session,
      index,
      at: index * MS_PER_EVENT,
      event,
    }
    entries.push(entry)
    if (event.type !== 'session.opened') snapshot = after(snapshot, entry)
  }
  record({ type: 'session.opened', header })
  record({ type: 'session.begun', goal: null })
  record(answerOf(snapshot.context))
  for (const text of replies) {
    if (snapshot.context.endedBy !== null) break
    record({
      type: 'student.said',
      text,
      coded: code({ text }, { previous: snapshot.context.transcript }),
    })
    record(answerOf(snapshot.context))
  }
  if (snapshot.context.endedBy === null) {
    record({ type: 'session.ended', by: 'student' })
    record(answerOf(snapshot.context))
  }
  return { entries, folded: readSession(snapshot) }
}

function answerOf({ plan, scenario, used, header }: SessionContext): JournalEvent {
  invariant(plan !== null, 'the client answers a plan')
  const memory = { used: new Set(used), seed: header.seed }
  return { type: 'client.spoke', speech: speak(plan, scenario, memory) }
}

function after(snapshot: SessionSnapshot, entry: JournalEntry): SessionSnapshot {
  const next = advanced(snapshot, entry)
  invariant(next !== null, `a rehearsal cannot go on with ${entry.event.type}`)
  return next
}
