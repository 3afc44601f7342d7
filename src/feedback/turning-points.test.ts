import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { debrief } from './debrief-session.ts'
import { textOf } from './feedback-sentence.ts'
import { anySession, sessionOf } from './session.fixture.ts'

/** As they are read; what each sentence rests on is read in its own test. */
const turningPointsOf = (...replies: readonly string[]) =>
  debrief(sessionOf(...replies), minimalScenario).turningPoints.map((point) => ({
    ...point,
    effect: textOf(point.effect),
    why: textOf(point.why),
  }))

describe('Turning points', () => {
  test('go back to a scripted moment that was answered with harm, beside what was possible', () => {
    const points = turningPointsOf(
      'Okay.',
      'Okay.',
      "Don't worry, everyone feels like that.",
      'Okay.',
    )
    expect(points.filter(({ title }) => title === 'Tired of being fine')).toEqual([
      {
        index: 5,
        clientSaid: 'Everyone asks and I say fine. It wears me out.',
        quote: "Don't worry, everyone feels like that.",
        direction: 'closed',
        title: 'Tired of being fine',
        effect:
          'Trust −6, openness −6, strain between you +3, hope −4. From the same place, a reply others might give: trust +4, openness +4, strain between you −3, how stirred up Sam is −4.',
        why: 'Sam had just let a feeling show. This moved past the feeling.',
        exemplars: minimalScenario.moments[0]?.exemplars,
      },
    ])
  })

  test('name a reply that opened something', () => {
    expect(turningPointsOf('You sound exhausted, and a bit ashamed of needing to come.')).toEqual([
      {
        index: 1,
        clientSaid: "Hi. I wasn't sure I'd come, to be honest.",
        quote: 'You sound exhausted, and a bit ashamed of needing to come.',
        direction: 'opened',
        title: 'A feeling showed',
        effect: 'Trust +4, openness +4, strain between you −3, how stirred up Sam is −4.',
        why: 'Sam had just let a feeling show. You named what Sam felt.',
        exemplars: [],
      },
    ])
  })

  test('name an opening that was passed by, without examples that answer other words', () => {
    expect(turningPointsOf('Okay.')).toEqual([
      {
        index: 1,
        clientSaid: "Hi. I wasn't sure I'd come, to be honest.",
        quote: 'Okay.',
        direction: 'missed',
        title: 'A feeling showed',
        effect: 'Nothing moved by more than a little.',
        why: 'Sam had just let a feeling show. The reply went on without taking it up. Staying with the feeling for one sentence, before anything else, keeps the door open.',
        exemplars: [],
      },
    ])
  })

  test('say of each sentence on which words it rests and by which rule', () => {
    const [point] = debrief(sessionOf('Okay.'), minimalScenario).turningPoints
    const client = { index: 0, quote: "Hi. I wasn't sure I'd come, to be honest." }
    const student = { index: 1, quote: 'Okay.' }
    expect(
      [...(point?.effect ?? []), ...(point?.why ?? [])].map(({ rule, quotes }) => [
        rule.id,
        quotes,
      ]),
    ).toEqual([
      ['turning-point:little-moved', [student]],
      ['cue:affectCue', [client]],
      ['turning-point:left-out', [student]],
      ['helps:affectCue', [client]],
    ])
  })

  test('are none where nothing could be weighed', () => {
    expect(turningPointsOf('', '   ')).toEqual([])
  })

  test('hold an example back that the observer would not let pass', () => {
    const advice = { reply: 'You should go to bed earlier.', why: 'Says what to do.' }
    const scenario = {
      ...minimalScenario,
      moments: minimalScenario.moments.map((moment) => ({ ...moment, exemplars: [advice] })),
    }
    const folded = sessionOf('Mm.', 'Mm.', "Don't worry, everyone feels like that.", 'Okay.')
    const shown = debrief(folded, scenario).turningPoints.flatMap(({ exemplars }) => exemplars)
    expect(shown).toEqual([])
  })

  test('are three at most, in the order of the session, each at a reply of its own', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        const at = debrief(folded, minimalScenario).turningPoints.map(({ index }) => index)
        expect(at.length).toBeLessThanOrEqual(3)
        expect(at).toEqual([...new Set(at)].sort((one, other) => one - other))
      }),
      { numRuns: 40 },
    )
  })

  test('show examples only where they answer the very words of the client', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        for (const { clientSaid, exemplars } of debrief(folded, minimalScenario).turningPoints) {
          const moment = minimalScenario.moments.find(({ says }) =>
            says.some((speech) => speech.says === clientSaid),
          )
          for (const exemplar of exemplars) expect(moment?.exemplars).toContainEqual(exemplar)
        }
      }),
      { numRuns: 40 },
    )
  })
})
