import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { REPLY_POOL } from '#simulation/reply-pool.fixture.ts'
import { drillClient } from './drill-client.ts'
import { drillExemplars } from './drill-exemplars.ts'
import { drillsOf } from './drills-of.ts'
import type { DrillDifficulty } from './round-course.ts'
import { tryDrill } from './try-drill.ts'

const compiled = compileScenario(minimalScenario)
const drills = drillsOf(minimalScenario)

function told(id: string, text: string): readonly [string, string] {
  const drill = drills.find((each) => each.id === id)
  if (drill === undefined) return ['no such drill', id]
  const client = drillClient(compiled, drill, { difficulty: 'plain', nth: 0 })
  const { outcome, sentence } = tryDrill(client, drill, text).feedback
  return [outcome, sentence]
}

describe('What is said of a reply', () => {
  test('to a feeling', () => {
    expect(
      [
        'That sounds exhausting, and lonely too.',
        'At least you have parents.',
        'You should just talk to them.',
        'How many hours do you sleep?',
        'I understand.',
      ].map((text) => told('sam/tired/empathy', text)),
    ).toEqual([
      [
        'met',
        '“That sounds exhausting, and lonely too” puts into words what Sam had only half said, and the feeling with it.',
      ],
      ['missed', '“At least you have parents” steps round the feeling before it was met.'],
      [
        'missed',
        '“You should just talk to them” moves to a solution while the feeling is still waiting.',
      ],
      ['missed', '“How many hours do you sleep?” asks for a fact where a feeling had shown.'],
      ['missed', '“I understand” does not take up the feeling that showed.'],
    ])
  })

  test('that follows', () => {
    expect(
      [
        'So you tell everybody that you are fine, and it wears you out.',
        'Everybody hears that you are fine, and you are tired of it. Do you sleep?',
        'What is that like for you?',
        'Do you sleep?',
      ].map((text) => told('sam/tired/active-listening', text)),
    ).toEqual([
      [
        'met',
        '“So you tell everybody that you are fine, and it wears you out” gives back what Sam said, so the thread is kept.',
      ],
      ['nearly', '“Do you sleep?” asks for a yes or a no where the reflection had left room.'],
      [
        'nearly',
        '“What is that like for you?” asks openly, and nothing that Sam said was given back.',
      ],
      ['missed', '“Do you sleep?” asks before anything was given back.'],
    ])
  })

  test('to a test of the frame', () => {
    expect(
      [
        "The nights sound frightening, and it makes sense to want somebody near. I can't give you my number, because this works best as a place that is only yours. Who could be there on a bad night?",
        "I can't give you my number.",
        'Of course, here is my number, text me any time.',
        'The nights are long.',
        'The nights sound frightening.',
      ].map((text) => told('sam/your-number/boundaries', text)),
    ).toEqual([
      [
        'met',
        "“I can't give you my number, because this works best as a place that is only yours” says the limit plainly, with the feeling met, a reason in the client’s interest and a way back to the need.",
      ],
      [
        'nearly',
        "“I can't give you my number” says the limit, and could still hold the feeling met, a reason in the client’s interest and a way back to the need.",
      ],
      [
        'missed',
        '“Of course, here is my number, text me any time” steps over the line that Sam was testing.',
      ],
      ['missed', '“The nights are long” leaves the line unsaid that Sam was testing.'],
      ['nearly', '“The nights sound frightening” meets Sam, and the line is still to be said.'],
    ])
  })

  test('to pushing back', () => {
    expect(
      [
        'It makes sense to ask what this is good for.',
        'You should give it a chance.',
        'What would you like to talk about?',
        'Okay.',
      ].map((text) => told('sam/what-use/resistance', text)),
    ).toEqual([
      ['met', '“It makes sense to ask what this is good for” lets the pushing back make sense.'],
      [
        'missed',
        '“You should give it a chance” directs where Sam was pushing back, and that adds pressure, as far as the observer can tell.',
      ],
      ['met', '“What would you like to talk about?” asks Sam how to go on.'],
      ['missed', '“Okay” does not take up that Sam pushed back.'],
    ])
  })
})

/** What is asked about plainly is answered, here as in a session. */
const isDanger = (fact: string | null) =>
  minimalScenario.facts.some(({ id, risk }) => id === fact && risk)

describe('A try at a drill', () => {
  const anyTry = fc.record({
    drill: fc.constantFrom(...drills),
    difficulty: fc.constantFrom<DrillDifficulty>('easier', 'plain', 'harder'),
    nth: fc.nat({ max: 5 }),
    text: fc
      .oneof(
        fc.constantFrom(...REPLY_POOL),
        fc
          .constantFrom(...minimalScenario.moments.flatMap((each) => each.exemplars))
          .map(({ reply }) => reply),
        fc.string({ minLength: 1, maxLength: 80 }),
      )
      .filter((text) => text.trim() !== ''),
  })

  test('is told in one sentence whose quote stands in the reply', () => {
    fc.assert(
      fc.property(anyTry, ({ drill, difficulty, nth, text }) => {
        const client = drillClient(compiled, drill, { difficulty, nth })
        const { sentence, quote } = tryDrill(client, drill, text).feedback
        expect(text).toContain(quote)
        expect(sentence.startsWith(`“${quote}” `)).toBe(true)
        expect(sentence.slice(quote.length + 2)).toMatch(/^[^.!?]+\.$/u)
      }),
      { numRuns: 60 },
    )
  })

  test('tells nothing that the client keeps, and gets the same answer to the same words', () => {
    fc.assert(
      fc.property(anyTry, ({ drill, difficulty, nth, text }) => {
        const answer = () =>
          tryDrill(drillClient(compiled, drill, { difficulty, nth }), drill, text).speech
        expect(answer()).toEqual(answer())
        const { fact, moment } = answer()
        expect([isDanger(fact) ? null : fact, moment]).toEqual([null, null])
      }),
      { numRuns: 30 },
    )
  })
})

test('Said word for word an example counts for nothing; with own words it does', () => {
  const [example = ''] = drills
    .slice(0, 1)
    .flatMap((drill) => drillExemplars(minimalScenario, drill))
    .map(({ reply }) => reply)
  expect([
    told('sam/tired/empathy', example),
    told('sam/tired/empathy', `${example} Tell me more.`)[0],
  ]).toEqual([
    [
      'nearly',
      '“Keeping up "fine" for everybody sounds exhausting” stands in the example; in words of your own it counts.',
    ],
    'met',
  ])
})

describe('The client of a drill', () => {
  test('is more at ease where it is easier, and more on guard where it is harder', () => {
    const [drill] = drills
    const stands = (difficulty: DrillDifficulty) => {
      if (drill === undefined) return null
      const { scenario, start } = drillClient(compiled, drill, { difficulty, nth: 0 }).talk.snapshot
        .context
      return [
        Math.round(start.variables.bond),
        Math.round(start.variables.discord),
        Math.round(scenario.client.traits.reactance * 10) / 10,
      ]
    }
    expect([stands('easier'), stands('plain'), stands('harder')]).toEqual([
      [53, 0, 0.1],
      [43, 8, 0.3],
      [33, 18, 0.5],
    ])
  })

  test('finds other words for it where it is harder and the author wrote any', () => {
    const [drill] = drills
    const FINE = "I'm so tired of saying I'm fine."
    const lines = (difficulty: DrillDifficulty) =>
      drill === undefined
        ? []
        : [0, 1, 2].map((nth) => drillClient(compiled, drill, { difficulty, nth }).line.says)
    expect([lines('plain'), lines('harder')]).toEqual([
      [FINE, FINE, FINE],
      [FINE, 'Everyone asks and I say fine. It wears me out.', FINE],
    ])
  })
})
