import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { canStand } from './check-standing.ts'
import { JOURNAL_VERSION, type JournalEntry, type JournalEvent } from './journal.ts'
import type { JournalFault, JournalFaultCode } from './journal-fault.ts'

/** What a journal says about itself, entry by entry, before anything is folded. */
export function checkJournal(
  compiled: CompiledScenario,
  entries: readonly JournalEntry[],
): readonly JournalFault[] {
  if (entries.length === 0) return [{ code: 'empty', entry: 0 }]
  return entries.flatMap((entry, at) =>
    faultsOf(entry, at, entries, compiled).map((code) => ({ code, entry: at })),
  )
}

const EVENTS: Readonly<Record<JournalEvent['type'], true>> = {
  'session.opened': true,
  'session.begun': true,
  'client.spoke': true,
  'student.said': true,
  'hint.shown': true,
  'session.paused': true,
  'session.resumed': true,
  'session.ended': true,
  'student.reflected': true,
  'code.contested': true,
  'reply.retried': true,
}

function faultsOf(
  entry: JournalEntry,
  at: number,
  entries: readonly JournalEntry[],
  compiled: CompiledScenario,
): readonly JournalFaultCode[] {
  if (entry.schemaVersion !== JOURNAL_VERSION) return ['unknown-version']
  if (!Object.hasOwn(EVENTS, entry.event.type)) return ['unknown-event']
  const before = entries[at - 1]
  const due = before === undefined ? 0 : before.index + 1
  return [
    ...(entry.session === entries[0]?.session ? [] : (['other-session'] as const)),
    ...(entry.index > due ? (['gap'] as const) : []),
    ...(entry.index < due ? (['repeated'] as const) : []),
    ...(entry.at < (before?.at ?? 0) ? (['time-runs-back'] as const) : []),
    ...(at === 0 ? faultsOfOpening(entry.event, compiled) : []),
  ]
}

function faultsOfOpening(
  event: JournalEvent,
  { scenario, hash }: CompiledScenario,
): readonly JournalFaultCode[] {
  if (event.type !== 'session.opened') return ['not-opened']
  if (event.header.scenario.id !== scenario.id) return ['other-scenario']
  const { standing } = event.header
  return [
    ...(event.header.scenario.hash === hash ? [] : (['scenario-changed'] as const)),
    ...(standing === undefined || canStand(standing, scenario)
      ? []
      : (['impossible-standing'] as const)),
  ]
}
