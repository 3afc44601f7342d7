import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { foldSession } from './fold-session.ts'
import type { JournalEntry, JournalEvent } from './journal.ts'
import { rehearse } from './rehearsal.ts'
import { REPLY_POOL } from './reply-pool.fixture.ts'

const compiled = compileScenario(minimalScenario)
const { entries } = rehearse(
  compiled,
  ['What is it like at home these days?', 'That sounds hard.'],
  1,
)

const [opened, begun, opening] = entries
if (opened === undefined || begun === undefined || opening === undefined) {
  throw new Error('a rehearsal has a beginning')
}

/** A whole journal of these events, ten seconds apart. */
const journalOf = (...events: readonly JournalEvent[]): readonly JournalEntry[] =>
  events.map((event, index) => ({ ...opened, index, at: index * 10_000, event }))

const faultsOf = (journal: readonly JournalEntry[], scenario = compiled) => {
  const folded = foldSession(scenario, journal)
  return folded.ok ? [] : folded.failure
}

describe('Fold', () => {
  test('it gives the session that was played, whatever was said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...REPLY_POOL), { maxLength: 18 }),
        fc.nat(),
        (replies, seed) => {
          const played = rehearse(compiled, replies, seed)
          const kept = JSON.parse(JSON.stringify(played.entries))
          expect(foldSession(compiled, kept)).toEqual(success(played.folded))
        },
      ),
      { numRuns: 50 },
    )
  })

  test('it is JSON', () => {
    const folded = foldSession(compiled, entries)
    expect(JSON.parse(JSON.stringify(folded))).toEqual(folded)
  })

  test('every beginning of a journal is a session', () => {
    const phases = entries.map((_, at) => {
      const folded = foldSession(compiled, entries.slice(0, at + 1))
      return folded.ok ? folded.value.phase : folded.failure
    })
    expect(phases).toEqual([
      'briefing',
      'client-replying',
      'awaiting-student',
      'client-replying',
      'awaiting-student',
      'client-replying',
      'awaiting-student',
      'client-replying',
      'reflecting',
    ])
  })

  test('a plan is pending exactly while words are awaited', () => {
    const plans = entries.map((_, at) => {
      const folded = foldSession(compiled, entries.slice(0, at + 1))
      return folded.ok ? (folded.value.plan?.occasion ?? null) : folded.failure
    })
    expect(plans).toEqual([null, 'opening', null, 'answer', null, 'answer', null, 'farewell', null])
  })

  test('a pause is not talking', () => {
    const folded = foldSession(
      compiled,
      journalOf(
        opened.event,
        begun.event,
        opening.event,
        { type: 'session.paused' },
        { type: 'session.resumed' },
        { type: 'hint.shown', hint: 'listen-first' },
      ),
    )
    expect(folded.ok && [folded.value.view.talkedMs, folded.value.hints]).toEqual([
      30_000,
      ['listen-first'],
    ])
  })

  test('the reflection is kept and closes the session', () => {
    const reflection = {
      ratings: { empathy: 4 as const },
      intention: 'to follow',
      replay: 'the end',
    }
    const journal = journalOf(...entries.map(({ event }) => event), {
      type: 'student.reflected',
      reflection,
    })
    const folded = foldSession(compiled, journal)
    expect(folded.ok && [folded.value.phase, folded.value.reflection]).toEqual([
      'debriefed',
      reflection,
    ])
  })

  test.each<[string, readonly JournalEntry[], ReturnType<typeof faultsOf>]>([
    ['no entries', [], [{ code: 'empty', entry: 0 }]],
    ['a missing entry', entries.toSpliced(3, 1), [{ code: 'gap', entry: 3 }]],
    ['an entry twice', entries.toSpliced(1, 0, begun), [{ code: 'repeated', entry: 2 }]],
    [
      'an entry of another session',
      entries.with(1, { ...begun, session: 'another' }),
      [{ code: 'other-session', entry: 1 }],
    ],
    [
      'a version of the format that is not ours',
      // A journal is data from outside, whatever the types say.
      entries.with(1, { ...begun, schemaVersion: 2 } as unknown as JournalEntry),
      [{ code: 'unknown-version', entry: 1 }],
    ],
    [
      'an event that is not ours',
      entries.with(1, { ...begun, event: { type: 'session.sold' } } as unknown as JournalEntry),
      [{ code: 'unknown-event', entry: 1 }],
    ],
    [
      'time that runs back',
      entries.with(2, { ...opening, at: 1 }),
      [{ code: 'time-runs-back', entry: 2 }],
    ],
    ['no opening', journalOf(begun.event), [{ code: 'not-opened', entry: 0 }]],
    [
      'a reply before the session has begun',
      journalOf(opened.event, { type: 'session.paused' }),
      [{ code: 'out-of-place', entry: 1 }],
    ],
    [
      'a second opening',
      journalOf(opened.event, opened.event),
      [{ code: 'out-of-place', entry: 1 }],
    ],
  ])('a journal with %s is not folded', (_, journal, faults) => {
    expect(faultsOf(journal)).toEqual(faults)
  })

  test('another version of the scenario is told from another scenario', () => {
    const changed = { ...compiled, hash: 'sha256-0' }
    expect(foldSession(changed, entries)).toEqual(failure([{ code: 'scenario-changed', entry: 0 }]))
    const other = compileScenario({ ...minimalScenario, id: 'other' })
    expect(faultsOf(entries, other)).toEqual([{ code: 'other-scenario', entry: 0 }])
  })
})
