import { describe, expect, test } from 'vitest'
import { marksOf } from '#coding/coded-turn.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { JournalEntry } from './journal.ts'
import { rehearse } from './rehearsal.ts'
import { replay } from './replay.ts'

const compiled = compileScenario(minimalScenario)
const { entries, folded } = rehearse(
  compiled,
  ['What is it like at home these days?', 'That sounds exhausting.', 'Are you sleeping?'],
  1,
)

const changed = (
  at: number,
  change: (event: JournalEntry['event']) => JournalEntry['event'],
): readonly JournalEntry[] =>
  entries.map((entry, index) => (index === at ? { ...entry, event: change(entry.event) } : entry))

const marksAt = (at: number) => {
  const event = entries[at]?.event
  return event?.type === 'student.said' ? marksOf(event.coded) : []
}

const firstReply = entries.findIndex(({ event }) => event.type === 'student.said')

describe('Replay', () => {
  test('a journal of this version has no differences', () => {
    expect(replay(compiled, entries)).toEqual({ folded, differences: [] })
  })

  test('codes that are read otherwise today are shown, and the record stands', () => {
    const journal = changed(firstReply, (event) =>
      event.type === 'student.said' ? { ...event, coded: { kind: 'other', segments: [] } } : event,
    )
    const { folded: refolded, differences } = replay(compiled, journal)
    expect(differences[0]).toEqual({
      kind: 'codes',
      entry: firstReply,
      recorded: [],
      now: marksAt(firstReply).map(
        ({ code, quality, start, end }) => `${code} q${quality} ${start}–${end}`,
      ),
    })
    expect(refolded?.replies[0]?.heard.codes).toEqual([])
  })

  test('a moment that would not happen now is shown where it happened', () => {
    const journal = changed(firstReply + 1, (event) =>
      event.type === 'client.spoke'
        ? { ...event, speech: { ...event.speech, moment: 'what-use' } }
        : event,
    )
    expect(replay(compiled, journal).differences[0]).toEqual({
      kind: 'moment',
      entry: firstReply + 1,
      recorded: 'what-use',
      now: null,
    })
  })

  test('a damaged journal is folded up to the damage, which is named', () => {
    const { folded: partial, differences } = replay(compiled, entries.toSpliced(5, 1))
    expect(differences).toEqual([{ kind: 'fault', entry: 5, code: 'gap' }])
    expect(partial?.replies.length).toBe(1)
  })

  test('a changed scenario is named, and the journal still folds', () => {
    const { folded: refolded, differences } = replay({ ...compiled, hash: 'sha256-0' }, entries)
    expect(differences).toEqual([{ kind: 'fault', entry: 0, code: 'scenario-changed' }])
    expect(refolded).toEqual(folded)
  })

  test('nothing is folded of an empty journal', () => {
    expect(replay(compiled, [])).toEqual({
      folded: null,
      differences: [{ kind: 'fault', entry: 0, code: 'empty' }],
    })
  })
})
