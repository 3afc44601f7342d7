import { expect, test } from 'vitest'
import type { JournalEntry } from '#simulation/journal.ts'
import { unasked } from '#simulation/voicing.ts'
import { createKeptWords } from './kept-words.ts'

const journal: readonly JournalEntry[] = [
  { schemaVersion: 1, session: 's', index: 0, at: 0, event: { type: 'session.paused' } },
]
const words = { soFar: { says: 'Fine.', stage: null }, voicing: unasked('stalled') }

test('Words are kept for the very journal they were found for, and for a quarter of an hour', () => {
  let now = 0
  const kept = createKeptWords(() => now)
  kept.at(journal).keep(words)
  expect([kept.at(journal).words, kept.at([]).words]).toEqual([words, null])
  now = 15 * 60_000
  expect(kept.at(journal).words).toBe(null)
})
