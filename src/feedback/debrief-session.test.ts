import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { standsIn } from '#scoring/evidence.ts'
import { contestOf, readPlaces } from '#simulation/contest.fixture.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import type { Debrief, FeedbackPoint } from './debrief.ts'
import { debrief as debriefWith } from './debrief-session.ts'
import { textOf } from './feedback-sentence.ts'
import { SILENCE } from './quote-for.ts'
import { sentencesRead } from './sentences-read.ts'
import { anySession, sessionOf } from './session.fixture.ts'

const debrief = (folded: FoldedSession): Debrief => debriefWith(folded, minimalScenario)

const RUNS = { numRuns: 40 }

const replyTurns = ({ transcript }: Debrief) =>
  transcript.flatMap((turn) => (turn.speaker === 'trainee' ? [turn] : []))

/** Every claim with the words it rests on. */
const quotesIn = (
  shown: Debrief,
): readonly { readonly index: number; readonly quote: string }[] => [
  ...replyTurns(shown).flatMap(({ index, notes }) => notes.map(({ quote }) => ({ index, quote }))),
  ...shown.verdicts.flatMap(({ evidence, criticalEvents }) => [...evidence, ...criticalEvents]),
  ...shown.turningPoints,
  ...[shown.strength?.evidence, shown.target?.evidence].filter((found) => found != null),
  ...sentencesRead(shown).flatMap(({ quotes }) => quotes),
]

describe('Debrief', () => {
  test('tells what the student reads otherwise beside each reply, and rests nothing on it', () => {
    const folded = sessionOf('You sound exhausted.', 'You should go to bed earlier.', 'Mm.')
    const [place] = readPlaces(folded)
    if (place === undefined) throw new Error('the reply was read')
    const { reading } = contestOf(folded, place, { own: ['SR'], note: 'Sam had said so.' })
    const [plain, contested] = [debrief(folded), debrief({ ...folded, ownReadings: [reading] })]
    expect(replyTurns(contested).map(({ ownReadings }) => ownReadings)).toEqual([[reading], [], []])
    expect({
      ...contested,
      transcript: contested.transcript.map((turn) =>
        turn.speaker === 'client' ? turn : { ...turn, ownReadings: [] },
      ),
    }).toEqual(plain)
  })

  test('of a session that ended before the first reply says so and claims nothing', () => {
    const shown = debrief(sessionOf())
    expect(textOf(shown.summary)).toBe(
      'The session ended before your first reply, so there is nothing to read yet.',
    )
    expect([shown.strength, shown.target, shown.turningPoints]).toEqual([null, null, []])
    expect(shown.verdicts.map(({ status }) => status)).toEqual(Array(4).fill('not-assessed'))
    expect(shown.felt.map(({ index, because }) => [index, because])).toEqual([[null, null]])
    expect([shown.told, shown.untold]).toEqual([[], 3])
  })

  test('of very few replies names neither a strength nor a target', () => {
    const shown = debrief(sessionOf('It took something to come in today.', 'What happened?'))
    expect(textOf(shown.summary)).toBe(
      'You and Sam spoke only briefly: too little to name a strength or a target. The notes beside each reply say what it did.',
    )
    expect([shown.strength, shown.target]).toEqual([null, null])
  })

  test('says first that the client left', () => {
    const [leaves, ...others] = minimalScenario.endings
    if (leaves === undefined) throw new Error('the fixture has endings')
    const when = { rupture: ['confrontation' as const] }
    const brittle = { ...minimalScenario, endings: [{ ...leaves, when }, ...others] }
    const hurt = 'You are being ridiculous, and you only have yourself to blame.'
    const { folded } = rehearse(compileScenario(brittle), Array<string>(12).fill(hurt), 1)
    expect(folded.view.endedBy).toBe('client')
    expect(textOf(debriefWith(folded, brittle).summary)).toBe(
      'Sam left before the time was up. The moment to go back to comes after “Everyone asks and I say fine. It wears me out.”',
    )
  })

  test('gives the client’s course from the start, one point a reply', () => {
    const folded = sessionOf('You sound exhausted.', 'You should go to bed earlier.')
    expect(debrief(folded).felt).toEqual([
      { turn: 0, index: null, variables: folded.start.variables, level: 'L0', because: null },
      {
        turn: 1,
        index: 1,
        variables: folded.replies[0]?.state.variables,
        level: 'L0',
        because:
          'trust +4, openness +4, strain between you −3, how stirred up Sam is −4, because you named what Sam felt',
      },
      {
        turn: 2,
        index: 3,
        variables: folded.replies[1]?.state.variables,
        level: 'L1',
        because:
          'trust −2, openness −3, strain between you +4, a shared aim −2, because advice came before Sam asked for it',
      },
    ])
  })

  test('names one strength and one target, each by words of the student', () => {
    const shown = debrief(
      sessionOf(
        'You sound exhausted, and a bit ashamed of needing to come.',
        'Tell me more about that.',
        "Don't worry, everyone feels like that.",
        'Okay.',
      ),
    )
    const read = (point: FeedbackPoint | null) =>
      point && { text: textOf(point.sentences), evidence: point.evidence }
    expect(read(shown.strength)).toEqual({
      text: 'These words moved Sam: trust +4, openness +4, strain between you −3, how stirred up Sam is −4, because you named what Sam felt.',
      evidence: {
        index: 1,
        quote: 'You sound exhausted, and a bit ashamed of needing to come.',
        reason: 'You named what Sam felt.',
        helped: true,
      },
    })
    expect(read(shown.target)).toEqual({
      text: 'After this: trust −6, openness −6, strain between you +4, hope −4. Staying with the feeling for one sentence, before anything else, keeps the door open.',
      evidence: {
        index: 5,
        quote: "Don't worry, everyone feels like that.",
        reason: 'This moved past the feeling.',
        helped: false,
      },
    })
  })

  test('tells what the client told and only how much was not', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        const shown = debrief(folded)
        const { facts } = minimalScenario
        const untold = facts.filter(({ id }) => !folded.client.told.includes(id))
        expect(shown.told.length + shown.untold).toBe(facts.length)
        for (const { about } of untold) expect(JSON.stringify(shown)).not.toContain(about)
      }),
      RUNS,
    )
  })

  test('quotes nothing that was not said in that turn', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        for (const { index, quote } of quotesIn(debrief(folded))) {
          const text = folded.transcript[index]?.text ?? ''
          expect([quote, quote === SILENCE ? text.trim() === '' : standsIn(text, quote)]).toEqual([
            quote,
            true,
          ])
        }
      }),
      RUNS,
    )
  })

  test('is the same for the same session, and JSON', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        const shown = debrief(folded)
        expect(debrief(folded)).toEqual(shown)
        expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
      }),
      { numRuns: 15 },
    )
  })
})
