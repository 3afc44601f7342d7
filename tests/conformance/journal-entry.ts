import type { JournalEntry, JournalEvent } from '#simulation/journal.ts'

const opening: JournalEvent = {
  type: 'session.opened',
  header: {
    scenario: { id: 'a-scenario', version: '1', hash: 'a'.repeat(64) },
    engine: '1',
    coder: '1',
    seed: 7,
    host: 'server',
    voice: 'embedded',
  },
}

/** @param hint tells entries of the same index apart */
export function journalEntry(session: string, index: number, hint = ''): JournalEntry {
  return {
    schemaVersion: 1,
    session,
    index,
    at: index * 1000,
    event: index === 0 ? opening : { type: 'hint.shown', hint },
  }
}
