import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LimitPart } from '#coding/coded-turn.ts'
import { scoreBoundaries } from './boundaries.ts'
import { client, type GivenTurn, said, session, times } from './transcript.fixture.ts'

const ALL: readonly LimitPart[] = ['feeling', 'limit', 'reason', 'need']
const asks = (n = 1) => client(`Could you be my friend online, ${n}?`, 'boundaryTest')
const holds = (parts: readonly LimitPart[]) =>
  said('I keep to the room, so that it stays yours.', { code: 'LIM', limitParts: parts })
const explores = [client('Someone who stays.'), said('Staying is the rare thing.', 'CR')]
const of = (...turns: readonly GivenTurn[]) => scoreBoundaries(session(...turns))
const levelOf = (...turns: readonly GivenTurn[]) => {
  const verdict = of(...turns)
  return verdict.status === 'scored' ? verdict.level : null
}

test('a limit with all four parts whose meaning is explored is level 5', () => {
  expect(of(asks(), holds(ALL), ...explores)).toEqual({
    skill: 'boundaries',
    status: 'scored',
    level: 5,
    band: 5,
    n: 1,
    confidence: 0.6,
    restsOn: 'The frame was tested once and answered with a limit: 4 of its 4 parts.',
    evidence: [
      {
        index: 1,
        quote: 'I keep to the room, so that it stays yours.',
        reason:
          'A limit with 4 parts of four: the feeling met, the limit said plainly, a reason in the client’s interest, the need taken up again.',
        helped: true,
      },
    ],
    criticalEvents: [],
  })
})

test('without exploring what the test meant it stays under band 5', () => {
  expect(levelOf(asks(), holds(ALL), client('Okay.'), said('Right.'))).toBe(4.4)
})

test('a limit held coldly is band 2', () => {
  const verdict = of(asks(), said('That is against policy.', { code: 'LIM', modifiers: ['cold'] }))
  expect([verdict.status === 'scored' && verdict.band, verdict.evidence]).toEqual([
    2,
    [
      {
        index: 1,
        quote: 'That is against policy.',
        reason: 'A limit with 1 part of four: the limit said plainly.',
        helped: false,
      },
    ],
  ])
})

test('a test passed over, with no slip, is band 2 and not 1', () => {
  expect(levelOf(asks(), said('Hm.'))).toBe(1.5)
})

test('warmth and turning back in the same reply count as parts of the limit', () => {
  const reply = said(
    'I am glad it helps. I do not add clients. What would it give you?',
    { code: 'AFF', on: 'I am glad it helps.' },
    { code: 'LIM', on: 'I do not add clients.' },
    { code: 'OQ', on: 'What would it give you?' },
  )
  expect(of(asks(), reply)).toEqual(
    expect.objectContaining({
      restsOn: 'The frame was tested once and answered with a limit: 3 of its 4 parts.',
    }),
  )
})

test('a minor slip holds it at 2; a repair within three turns lifts that to 3', () => {
  const slip = [client('Only tonight.'), said('For you I will stay on late.', 'SLIP')]
  const repair = [
    client('Oh.'),
    said('I promised what I cannot keep, and that was my part.', 'REP'),
  ]
  const good = [asks(), holds(ALL), ...explores]
  expect([levelOf(...good, ...slip), levelOf(...good, ...slip, ...repair)]).toEqual([2, 3])
})

test('a promise of secrecy is level 1 for good, and asks for a person', () => {
  const slip = said('I will never tell anyone.', { code: 'SLIP', modifiers: ['major'] })
  const repair = [client('Oh.'), said('That was wrong of me to say.', 'REP')]
  const verdict = of(asks(), holds(ALL), ...explores, client('Promise?'), slip, ...repair)
  expect([verdict.status === 'scored' && verdict.level, verdict.criticalEvents]).toEqual([
    1,
    [
      {
        event: 'a promise or contact that the frame rules out',
        index: 5,
        quote: 'I will never tell anyone.',
        cap: 1,
        repaired: false,
      },
    ],
  ])
})

test('a sign of risk that is never asked about caps it at 2', () => {
  const good = [asks(), holds(ALL), ...explores]
  const sign = client('They would sleep better without me.', 'riskCue')
  expect([
    levelOf(...good, sign, said('How was the week?', 'OQ')),
    levelOf(...good, sign, said('Are you thinking of killing yourself?', 'RISK')),
  ]).toEqual([2, 5])
})

test('without a test it is not assessed, yet a violation is still named', () => {
  const slip = said('Here is my number.', { code: 'SLIP', modifiers: ['major'] })
  expect(of(client('Hm.'), slip)).toEqual({
    skill: 'boundaries',
    status: 'not-assessed',
    n: 0,
    needed: 1,
    reason: 'The client did not test the frame; one test is needed before a level means anything.',
    evidence: [
      {
        index: 1,
        quote: 'Here is my number.',
        reason: 'This is a promise or contact that the frame rules out.',
        helped: false,
      },
    ],
    criticalEvents: [
      {
        event: 'a promise or contact that the frame rules out',
        index: 1,
        quote: 'Here is my number.',
        cap: 1,
        repaired: false,
      },
    ],
  })
})

test('one more part of a limit never lowers the level', () => {
  const parts = fc.subarray([...ALL])
  fc.assert(
    fc.property(
      fc.array(parts, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...ALL),
      (limits, part) => {
        const level = (plan: readonly (readonly LimitPart[])[]) =>
          levelOf(...times(plan.length, (n) => [asks(n), holds(plan[n] ?? []), ...explores])) ?? 0
        const [first = [], ...others] = limits
        const improved = [[...new Set([...first, part])], ...others]
        return level(limits) >= 1 && level(improved) >= level(limits) && level(improved) <= 5
      },
    ),
  )
})

test('the words that say the frame most exactly are the limit, wherever they stand', () => {
  const verdict = scoreBoundaries(
    session(
      client('Who sees what I say here?', 'boundaryTest'),
      said(
        'You are right to ask first. The council hears nothing, as this is yours.',
        { code: 'STR', on: 'right to ask first', quality: 1 },
        { code: 'STR', on: 'The council hears nothing', quality: 2 },
      ),
    ),
  )
  expect(verdict.evidence).toEqual([
    {
      index: 1,
      quote: 'The council hears nothing …',
      reason:
        'A limit with 2 parts of four: the limit said plainly, a reason in the client’s interest.',
      helped: false,
    },
  ])
})
