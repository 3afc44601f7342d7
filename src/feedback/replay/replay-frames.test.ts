import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { debrief } from '#feedback/debrief-session.ts'
import { toldFacts } from '#feedback/told-facts.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { type Rehearsal, rehearse } from '#simulation/rehearsal.ts'
import { REPLY_POOL } from '#simulation/reply-pool.fixture.ts'
import { stanceOf } from '#simulation/stance-of.ts'
import { replayFrames } from './replay-frames.ts'

const compiled = compileScenario(minimalScenario)

const anyRehearsal: fc.Arbitrary<Rehearsal> = fc
  .record({
    replies: fc.array(fc.constantFrom(...REPLY_POOL), { maxLength: 10 }),
    seed: fc.nat(),
  })
  .map(({ replies, seed }) => rehearse(compiled, replies, seed))

const framesOf = (folded: FoldedSession) =>
  replayFrames(debrief(folded, minimalScenario), folded, minimalScenario)

const RUNS = { numRuns: 10 }

/** The journal up to the reply after so many replies. */
function until(entries: readonly JournalEntry[], replies: number): FoldedSession {
  const said = entries.filter(({ event }) => event.type === 'student.said')
  const next = said[replies]
  const prefix = next === undefined ? entries : entries.slice(0, entries.indexOf(next))
  const folded = foldSession(compiled, prefix)
  if (!folded.ok) throw new Error('the journal folds')
  return folded.value
}

describe('Frames of a replay', () => {
  test('say of a reply what the debrief says of it, and why each number moved', () => {
    const { folded } = rehearse(compiled, ['You sound exhausted, and a bit ashamed.'], 1)
    const [start, first] = framesOf(folded)
    const { transcript, felt } = debrief(folded, minimalScenario)
    const said = transcript[1]
    expect([start?.moved, start?.effect, start?.turningPoint]).toEqual([null, null, null])
    expect([first?.moved, first?.turningPoint]).toEqual([
      'trust +4, openness +4, strain between you −3, how stirred up Sam is −4',
      { direction: 'opened', title: 'A feeling showed' },
    ])
    expect([said?.speaker === 'trainee' && said.notes, felt[1]?.because]).toEqual([
      first?.notes,
      first?.effect,
    ])
    expect(first?.numbers.slice(0, 4).map(({ variable, because }) => [variable, because])).toEqual([
      ['bond', 'you named what Sam felt'],
      ['open', 'you named what Sam felt'],
      ['discord', 'you named what Sam felt'],
      ['frame', null],
    ])
  })

  test('show the client as the journal up to there folds to', () => {
    fc.assert(
      fc.property(anyRehearsal, ({ entries, folded }) => {
        for (const frame of framesOf(folded)) {
          const { client, transcript } = until(entries, frame.reply)
          expect(frame.said).toBe(transcript.length)
          expect(
            Object.fromEntries(frame.numbers.map(({ variable, now }) => [variable, now])),
          ).toEqual(client.variables)
          expect(frame.stance).toBe(stanceOf(client))
          expect(frame.told).toEqual(toldFacts(client.told, minimalScenario).told)
          expect(
            Object.fromEntries(
              Object.entries(frame.regions).map(([region, path]) => [region, path.at(-1)]),
            ),
          ).toEqual({
            disclosure: client.level,
            rupture: client.rupture,
            affect: client.affect,
            boundary: client.boundary,
            risk: client.risk,
          })
        }
      }),
      RUNS,
    )
  })

  test('end where the debrief ends', () => {
    fc.assert(
      fc.property(anyRehearsal, ({ folded }) => {
        const shown = debrief(folded, minimalScenario)
        const frames = replayFrames(shown, folded, minimalScenario)
        const last = frames.at(-1)
        const numbers = last?.numbers.map(({ variable, now }) => [variable, now]) ?? []
        expect([last?.said, last?.told.length, Object.fromEntries(numbers)]).toEqual([
          shown.transcript.length,
          minimalScenario.facts.length - shown.untold,
          shown.felt.at(-1)?.variables,
        ])
        expect(
          frames.flatMap(({ index, turningPoint }) => (turningPoint === null ? [] : [index])),
        ).toEqual(shown.turningPoints.map(({ index }) => index))
      }),
      RUNS,
    )
  })

  test('follow each other, one a reply: every number and state starts where the frame before left it', () => {
    fc.assert(
      fc.property(anyRehearsal, ({ folded }) => {
        const frames = framesOf(folded)
        expect(frames.map(({ index }) => index)).toEqual([
          null,
          ...folded.replies.map(({ index }) => index),
        ])
        for (const [nth, { numbers, regions, told, toldNow }] of frames.entries()) {
          const previous = frames[nth - 1]
          if (previous === undefined) continue
          expect(numbers.map(({ before }) => before)).toEqual(
            previous.numbers.map(({ now }) => now),
          )
          expect(Object.values(regions).map(([first]) => first)).toEqual(
            Object.values(previous.regions).map((path) => path.at(-1)),
          )
          expect(told.slice(0, told.length - toldNow)).toEqual(previous.told)
        }
      }),
      RUNS,
    )
  })

  test('never hold what the client has not told by then, nor what others might say', () => {
    fc.assert(
      fc.property(anyRehearsal, ({ folded }) => {
        for (const frame of framesOf(folded)) {
          const words = JSON.stringify(frame)
          for (const { about } of minimalScenario.facts)
            expect(words.includes(about)).toBe(frame.told.includes(about))
          for (const { reply } of minimalScenario.moments.flatMap(({ exemplars }) => exemplars))
            expect(words).not.toContain(reply)
        }
      }),
      RUNS,
    )
  })
})
