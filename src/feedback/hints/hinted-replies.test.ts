import { describe, expect, test } from 'vitest'
import type { JournalEntry, JournalEvent } from '#simulation/journal.ts'
import { hintedReplies, hintsInWords } from './hinted-replies.ts'

const said: JournalEvent = {
  type: 'student.said',
  text: 'Hm.',
  coded: { kind: 'other', segments: [] },
}
const hinted: JournalEvent = { type: 'hint.shown', hint: 'listen-first' }

const journalOf = (...events: readonly JournalEvent[]): readonly JournalEntry[] =>
  events.map((event, index) => ({ schemaVersion: 1, session: 's', index, at: 0, event }))

describe('Hints a student asked for', () => {
  test('are told by the replies they came before, each once', () => {
    const steps = [
      hinted,
      { ...hinted, step: 'kind' },
      { ...hinted, step: 'opening' },
    ] as const satisfies readonly JournalEvent[]
    const journal = journalOf(said, said, ...steps, said, said, said, said, hinted, said)
    expect(hintedReplies(journal)).toEqual([3, 7])
    expect(hintsInWords(journal)).toBe('You asked for a hint at replies 3 and 7.')
  })

  test('after the last reply belong to no reply', () => {
    expect(hintsInWords(journalOf(said, hinted, said, hinted))).toBe(
      'You asked for a hint at reply 2, and after your last reply.',
    )
    expect(hintsInWords(journalOf(hinted))).toBe('You asked for a hint before your first reply.')
  })

  test('are not spoken of where there were none', () => {
    expect(hintsInWords(journalOf(said, said))).toBeNull()
  })
})
