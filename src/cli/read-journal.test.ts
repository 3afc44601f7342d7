import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { contestOf, goneOn, readPlaces } from '#simulation/contest.fixture.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { readJournal } from './read-journal.ts'

const { entries, folded } = rehearse(
  compileScenario(minimalScenario),
  ["I'm sorry, I can't be your friend online. It sounds lonely. What is it like at home?"],
  1,
)

const [place] = readPlaces(folded)
if (place === undefined) throw new Error('the reply was read')
const contest = contestOf(folded, place, { own: ['RF'] })

const asLines = (each: readonly unknown[]): string =>
  each.map((entry) => `${JSON.stringify(entry)}\n`).join('')

/** The journal with the event at one place changed. */
const changed = (at: number, change: object): string =>
  asLines(entries.map((entry, nth) => (nth === at ? { ...entry, event: change } : entry)))

describe('Reading a journal', () => {
  test('gives the entries that were kept', () => {
    expect(readJournal(asLines(entries))).toEqual(success(entries))
  })

  test('gives what the student reads otherwise, and words the observer could not tell about', () => {
    const [said] = entries.flatMap(({ event }) => (event.type === 'student.said' ? [event] : []))
    if (said === undefined) throw new Error('something was said')
    const unsure = {
      ...said,
      coded: {
        ...said.coded,
        segments: said.coded.segments.map((each) => ({ ...each, marks: [], isUnsure: true })),
      },
    }
    const kept = goneOn(entries, [contest]).map((entry) =>
      entry.event === said ? { ...entry, event: unsure } : entry,
    )
    expect(readJournal(asLines(kept))).toEqual(success(kept))
  })

  test.each<[string, string, string]>([
    ['a line that is not JSON', '{', 'line 1 is not an entry of a journal'],
    ['nothing at all', '\n', 'the journal is empty'],
    [
      'a reply whose codes are gone',
      changed(3, { type: 'student.said', text: 'Hello' }),
      'line 4 is not an entry of a journal: event.coded is not as expected',
    ],
    [
      'client words without a speaker',
      changed(2, { type: 'client.spoke', speech: { says: 'Hi' } }),
      'line 3 is not an entry of a journal: event.speech.line is not as expected',
    ],
    [
      'an own reading with a code that is none',
      asLines(
        goneOn(entries, [contest]).map((entry) =>
          entry.event === contest
            ? { ...entry, event: { ...contest, reading: { ...contest.reading, own: ['XX'] } } }
            : entry,
        ),
      ),
      `line ${entries.length + 1} is not an entry of a journal: event.reading.own.0 is not as expected`,
    ],
    [
      'a journal of another version',
      asLines([{ ...entries[0], schemaVersion: 2, event: { type: 'session.opened' } }]),
      'line 1 has journal version 2; this program reads version 1',
    ],
  ])('refuses %s, and says where', (_, text, why) => {
    expect(readJournal(text)).toEqual(failure(why))
  })

  test('leaves an event it does not know to the fold', () => {
    expect(readJournal(changed(3, { type: 'student.sang' })).ok).toBe(true)
  })
})
