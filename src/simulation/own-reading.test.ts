import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { success } from '#lib/result.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { contestOf, goneOn, readPlaces } from './contest.fixture.ts'
import { foldSession } from './fold-session.ts'
import type { JournalEvent } from './journal.ts'
import { rehearse } from './rehearsal.ts'
import { replay } from './replay.ts'
import { REPLY_POOL } from './reply-pool.fixture.ts'

const compiled = compileScenario(minimalScenario)
const { entries, folded } = rehearse(
  compiled,
  ['What is it like at home these days?', 'That sounds hard. What happened then?'],
  1,
)
const [first, second] = readPlaces(folded)
if (first === undefined || second === undefined) throw new Error('the replies were read')

const readingsAfter = (...events: readonly JournalEvent[]) => {
  const after = foldSession(compiled, goneOn(entries, events))
  return after.ok ? after.value.ownReadings : after.failure
}

describe('An own reading', () => {
  test('is told beside what the observer gave the words', () => {
    const said = contestOf(folded, first, { own: ['SR'], note: 'I gave back what she said.' })
    expect(readingsAfter(said)).toEqual([
      { ...first, observed: ['OQ'], own: ['SR'], note: 'I gave back what she said.' },
    ])
  })

  test('gives way to a later one of the same words, and stands in the order of the words', () => {
    const [one, other] = [
      contestOf(folded, first, { own: ['SR'] }),
      contestOf(folded, second, { own: [] }),
    ]
    const changed = contestOf(folded, first, { own: ['CR', 'RF'] })
    expect(readingsAfter(other, one, changed)).toEqual([changed.reading, other.reading])
  })

  test('that is withdrawn leaves nothing', () => {
    const said = contestOf(folded, first, { own: ['SR'] })
    expect(readingsAfter(said, { ...said, withdrawn: true })).toEqual([])
  })

  test.each<[string, JournalEvent]>([
    ['words of the client', contestOf(folded, { ...first, index: 0 }, { own: ['SR'] })],
    ['words the observer cut otherwise', contestOf(folded, { ...first, end: 3 }, { own: ['SR'] })],
    ['a turn that never was', contestOf(folded, { ...first, index: 99 }, { own: ['SR'] })],
    [
      'another record than the observer’s',
      {
        type: 'code.contested',
        reading: { ...first, observed: ['ADV'], own: ['SR'], note: '' },
        withdrawn: false,
      },
    ],
    [
      'more codes than words can carry',
      contestOf(folded, first, { own: ['SR', 'RF', 'OQ', 'VAL'] }),
    ],
  ])('of %s has no place in a journal', (_, event) => {
    expect(readingsAfter(event)).toEqual([{ code: 'out-of-place', entry: entries.length }])
  })

  test('has no place before the session is over', () => {
    const opened = entries.findIndex(({ event }) => event.type === 'student.said')
    const midway = goneOn(entries.slice(0, opened + 1), [contestOf(folded, first, { own: ['SR'] })])
    const after = foldSession(compiled, midway)
    expect(after.ok ? [] : after.failure).toEqual([{ code: 'out-of-place', entry: opened + 1 }])
  })

  test('changes nothing that the observer or the client did', () => {
    const contested = fc.record({
      replies: fc.array(fc.constantFrom(...REPLY_POOL), { minLength: 1, maxLength: 8 }),
      seed: fc.nat(),
      hasReflected: fc.boolean(),
      contests: fc.array(
        fc.record({
          at: fc.nat(),
          own: fc.uniqueArray(fc.constantFrom(...BEHAVIOUR_CODES), { maxLength: 3 }),
          note: fc.string({ maxLength: 20 }),
          withdrawn: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
    })
    fc.assert(
      fc.property(contested, ({ replies, seed, hasReflected, contests }) => {
        const played = rehearse(compiled, replies, seed)
        const places = readPlaces(played.folded)
        const reflection = { ratings: {}, intention: '', replay: '' }
        const plain = goneOn(
          played.entries,
          hasReflected ? [{ type: 'student.reflected', reflection }] : [],
        )
        const events = contests.flatMap(({ at, withdrawn, ...said }) => {
          const place = places[at % Math.max(places.length, 1)]
          return place ? [{ ...contestOf(played.folded, place, said), withdrawn }] : []
        })
        const without = foldSession(compiled, plain)
        const withThem = foldSession(compiled, goneOn(plain, events))
        if (!without.ok || !withThem.ok) throw new Error('both fold')
        expect({ ...withThem.value, ownReadings: [] }).toEqual(without.value)
      }),
      { numRuns: 40 },
    )
  })

  test('is no difference when the journal is read again', () => {
    const said = contestOf(folded, first, { own: ['SR'] })
    expect(replay(compiled, goneOn(entries, [said])).differences).toEqual([])
    expect(foldSession(compiled, entries)).toEqual(success(folded))
  })
})
