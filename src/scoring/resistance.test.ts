import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreResistance } from './resistance.ts'
import { client, type GivenTurn, said, session, times, unread } from './transcript.fixture.ts'

const rolled = (n: number) => [
  client(`This is a waste of time, ${n}.`, 'discordEvent'),
  said(`You were sent, and it is your hour to use, ${n}.`, 'AUT'),
]
const pushed = (n: number) => [
  client(`Why would I tell you, ${n}?`, 'discordEvent'),
  said(`You should give it a proper try, ${n}.`, 'ADV'),
]
const passed = (n: number) => [
  client(`Whatever, ${n}.`, 'discordEvent'),
  said(`And school, ${n}?`, 'CQ'),
]
const of = (...turns: readonly GivenTurn[]) => scoreResistance(session(...turns))
const levelOf = (...turns: readonly GivenTurn[]) => {
  const verdict = of(...turns)
  return verdict.status === 'scored' ? verdict.level : null
}

test('one moment of pushing back is not enough for a level', () => {
  expect(of(...rolled(1))).toEqual({
    skill: 'resistance',
    status: 'not-assessed',
    n: 1,
    needed: 2,
    reason: 'The client pushed back once; two moments are needed before a level means anything.',
    evidence: [
      {
        index: 1,
        quote: 'You were sent, and it is your hour to use, 1.',
        reason: 'Leaves the choice with the client.',
        helped: true,
      },
    ],
    criticalEvents: [],
  })
})

test('every moment met without pressure is level 5', () => {
  expect(levelOf(...times(3, rolled))).toBe(5)
})

test('a helpful code with advice in the same reply is not rolling with it', () => {
  const mixed = (n: number) => [
    client(`No, ${n}.`, 'discordEvent'),
    said(
      'Up to you, but you should try.',
      { code: 'AUT', on: 'Up to you' },
      { code: 'ADV', on: 'you should try' },
    ),
  ]
  expect(levelOf(...rolled(1), ...mixed(2))).toBe(2.75)
})

test('two pushes into discord without repair hold it at 2 and ask for a person', () => {
  const verdict = of(...times(4, rolled), ...times(2, pushed))
  expect([verdict.status === 'scored' && verdict.level, verdict.criticalEvents]).toEqual([
    2,
    [
      {
        event: 'repeated pushing while the client was pushing back',
        index: 11,
        quote: 'You should give it a proper try, 1.',
        cap: 2,
        repaired: false,
      },
    ],
  ])
})

test('three pushes are band 1', () => {
  expect(levelOf(...times(6, rolled), ...times(3, pushed))).toBe(1.4)
})

test('where a repair was called for, the steps taken decide between 3, 4 and 5', () => {
  const called = client('You are not even listening.', 'discordEvent', 'repairNeeded')
  const steps = [
    said('Something has just gone wrong between us.', 'IMM'),
    client('Maybe.'),
    said('That stung.', 'RF'),
    client('Yeah.'),
    said('I talked over you.', 'REP'),
    client('You did.'),
    said('Where shall we go from here?', 'SEEK'),
  ]
  expect([
    levelOf(...times(4, rolled), called, ...steps),
    levelOf(...times(4, rolled), called, ...steps.slice(0, 5), client('Fine.'), said('Hm.')),
    levelOf(
      ...times(4, rolled),
      called,
      said('You feel unheard.', 'RF'),
      client('Yes.'),
      said('Hm.'),
    ),
  ]).toEqual([5, 4.2, 3.2])
})

test('lowering the pressure once more never lowers the level', () => {
  const answers = fc.array(fc.constantFrom(rolled, pushed, passed), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(answers, fc.nat(), (given, at) => {
      const level = (plan: typeof given) =>
        levelOf(...times(plan.length, (n) => plan[n]?.(n) ?? [])) ?? 0
      const improved = given.map((answer, n) => (n === at % given.length ? rolled : answer))
      return level(given) >= 1 && level(improved) >= level(given) && level(improved) <= 5
    }),
  )
})

test('a repair that was called for is told with the words that called for it', () => {
  const verdict = of(
    ...times(2, rolled),
    client('Can I go?', 'discordEvent', 'repairNeeded'),
    said('You can.'),
    ...rolled(3),
  )
  expect(verdict.status === 'scored' ? verdict.restsOn : null).toBe(
    '3 of 4 moments of pushing back met without pressure. 1 of 4 steps of repair after “Can I go?”, which called for one.',
  )
})

test('of a reply the observer could not read nothing is said but that', () => {
  const verdict = of(client('Can I go?', 'discordEvent'), unread('The door is not locked.'))
  expect(verdict.evidence.map(({ reason }) => reason)).toEqual([
    'The client pushed back, and the observer could not tell how this met it.',
  ])
})
