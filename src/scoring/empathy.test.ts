import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MISSED_BY, scoreEmpathy } from './empathy.ts'
import { client, type GivenTurn, said, session, times, unread } from './transcript.fixture.ts'

const met = (n: number) => [
  client(`It is ${n} weeks now and I still cry on the bus.`, 'affectCue'),
  said(`Something in you has not been let off that bus, ${n} weeks on.`, 'CR'),
]
const unmet = (n: number) => [
  client(`My flat is so quiet on day ${n}.`, 'affectCue'),
  said(`Which street is number ${n} in?`, 'CQ'),
]
const levelOf = (turns: readonly GivenTurn[]) => {
  const verdict = scoreEmpathy(session(...turns))
  return verdict.status === 'scored' ? verdict.level : null
}

test('under four feelings that could be answered empathy is not assessed, and says how many it takes', () => {
  expect(
    scoreEmpathy(session(...times(3, met), client('I dread going home.', 'affectCue'))),
  ).toEqual({
    skill: 'empathy',
    status: 'not-assessed',
    n: 3,
    needed: 4,
    reason: 'The client showed a feeling 3 times. 4 are needed before a level means anything.',
    evidence: [0, 1, 2].map((n) => ({
      index: 2 * n + 1,
      quote: `Something in you has not been let off that bus, ${n} weeks on.`,
      reason: 'Reaches the meaning beneath the words.',
      helped: true,
    })),
    criticalEvents: [],
  })
})

test('feelings met and reached beneath the words are level 5', () => {
  expect(scoreEmpathy(session(...times(5, met)))).toEqual({
    skill: 'empathy',
    status: 'scored',
    level: 5,
    band: 5,
    n: 5,
    confidence: 0.64,
    restsOn: '5 of 5 feelings met; 5 of 5 reflections went beneath the words.',
    evidence: [0, 1, 2, 3, 4].map((n) => ({
      index: 2 * n + 1,
      quote: `Something in you has not been let off that bus, ${n} weeks on.`,
      reason: 'Reaches the meaning beneath the words.',
      helped: true,
    })),
    criticalEvents: [],
  })
})

test('feelings answered with questions are level 1', () => {
  expect(levelOf(times(4, unmet))).toBe(1)
})

test('validation alone meets feelings without depth: the middle of band 3', () => {
  const turns = times(5, (n) => [
    client(`I shouted at her, ${n} times.`, 'affectCue'),
    said(`After a week like that, ${n} times makes sense.`, 'VAL'),
  ])
  expect(levelOf(turns)).toBe(3)
})

test('a stock phrase, a wrong reflection and a reflection of quality 0 meet nothing', () => {
  const turns = times(4, (n) => [
    client(`I feel invisible at table ${n}.`, 'affectCue'),
    said('That must be hard.', { code: 'RF', modifiers: ['gen'] }),
    client(`Even at table ${n}.`, 'affectCue'),
    said('You feel cross with her.', { code: 'RF', modifiers: ['off'] }),
    client(`And at table ${n} too.`, 'affectCue'),
    said('Sad.', { code: 'RF', quality: 0 }),
  ])
  expect(levelOf(turns)).toBe(1)
})

test('harm in the same breath undoes what met the feeling', () => {
  const [cue] = met(1)
  const spoiled = said(
    'You feel alone, but you make it hard for people.',
    { code: 'RF', on: 'You feel alone' },
    { code: 'CONF', on: 'you make it hard for people' },
  )
  const verdict = scoreEmpathy(session(...times(4, met), ...(cue ? [cue] : []), spoiled))
  expect([verdict.n, verdict.evidence.at(-1)]).toEqual([
    5,
    {
      index: 9,
      quote: '… you make it hard for people',
      reason: 'A feeling was there, and this moved past it.',
      helped: false,
    },
  ])
})

test('a feeling met one turn late still counts, unless that turn had a feeling of its own', () => {
  const late = (...cues: readonly 'affectCue'[]) =>
    times(4, (n) => [
      client(`I could not sleep on night ${n}.`, 'affectCue'),
      said('Which night?', 'CQ'),
      client('Tuesday.', ...cues),
      said(`The nights are where it catches up with you, ${n} and all.`, 'CR'),
    ])
  expect([levelOf(late()), levelOf(late('affectCue'))]).toEqual([5, 2.75])
})

test('harm that is repaired within three turns does not count against the level', () => {
  const harm = [client('Fine.'), said('Cheer up.', 'DISM')]
  const repair = [client('Right.'), said('That was quick of me, and it missed you.', 'REP')]
  expect([
    levelOf([...times(5, met), ...harm]),
    levelOf([...times(5, met), ...harm, ...repair]),
  ]).toEqual([4, 5])
})

test('repeating the client’s words back holds empathy at 2', () => {
  const turns = times(5, (n) => [
    client(`I am so tired of house ${n}.`, 'affectCue'),
    said(`You are so tired of house ${n}.`, 'SR', 'RF', 'CR'),
  ])
  expect(scoreEmpathy(session(...turns))).toEqual(
    expect.objectContaining({
      level: 2,
      band: 2,
      restsOn:
        '5 of 5 feelings met; 5 of 5 reflections went beneath the words. Held at 2: most reflections repeat the client’s words.',
    }),
  )
})

test('one phrase laid over every feeling holds empathy at 2; a favourite stem with the client in it does not', () => {
  const things = ['garden', 'sister', 'exams', 'letter', 'winter']
  const cue = (n: number) => client(`It is the ${things[n]} again.`, 'affectCue')
  const empty = times(5, (n) => [cue(n), said(`It sounds like anger.`, 'RF', 'SR')])
  const own = times(5, (n) => [cue(n), said(`It sounds like the ${things[n]} hurts.`, 'RF', 'SR')])
  expect([levelOf(empty), levelOf(own)]).toEqual([2, 3])
})

test('guessing one feeling after another behind the same words is a phrase too, "so" before it or not', () => {
  const guesses = ['anxious', 'lonely', 'ashamed', 'worried', 'sad']
  const cue = (n: number) => client(`Monday was like that. Number ${n}.`, 'affectCue')
  const guessed = times(5, (n) => [
    cue(n),
    said(`${n % 2 === 0 ? 'So it' : 'It'} sounds like you feel ${guesses[n]}.`, 'RF', 'CR'),
  ])
  expect(levelOf(guessed)).toBe(2)
})

test('disputing what a client says about being treated differently caps empathy at 2 and asks for a person', () => {
  const turns = [
    ...times(5, met),
    client('They hear my name and the room is taken.', 'cultureCue'),
    said('I doubt it was about your name.', 'CONF'),
  ]
  const verdict = scoreEmpathy(session(...turns))
  expect([levelOf(turns), verdict.criticalEvents]).toEqual([
    2,
    [
      {
        event: 'words that shame the client or dispute their experience',
        index: 11,
        quote: 'I doubt it was about your name.',
        cap: 2,
        repaired: false,
      },
    ],
  ])
})

test('a repair lifts that cap by one', () => {
  const turns = [
    ...times(5, met),
    client('They hear my name and the room is taken.', 'cultureCue'),
    said('I doubt it was about your name.', 'CONF'),
    client('Of course you do.'),
    said('I argued with what you lived through. That was wrong of me.', 'REP'),
  ]
  expect(levelOf(turns)).toBe(3)
})

test('meeting one more feeling never lowers the level, and it stays between 1 and 5', () => {
  const answers = fc.array(fc.boolean(), { minLength: 4, maxLength: 14 })
  fc.assert(
    fc.property(answers, fc.nat(), (given, at) => {
      const improved = given.map((value, n) => (n === at % given.length ? true : value))
      const level = (plan: readonly boolean[]) =>
        levelOf(times(plan.length, (n) => (plan[n] ? met(n) : unmet(n)))) ?? 0
      return level(given) >= 1 && level(improved) >= level(given) && level(improved) <= 5
    }),
  )
})

test('small talk before the session changes nothing about it', () => {
  const greetings = fc.array(
    fc.constantFrom(
      [client('Hello.'), said('Hello.')],
      [client('Rainy today.'), said('It is. Have a seat.')],
      [client('Hi there.'), said('Good morning.')],
    ),
    { maxLength: 4 },
  )
  const body = [...times(3, met), ...times(2, unmet)]
  fc.assert(
    fc.property(greetings, (openers) => levelOf([...openers.flat(), ...body]) === levelOf(body)),
  )
})

test('of an answer the observer could not read it is said that it could not', () => {
  const { evidence } = scoreEmpathy(
    session(client('My flat is so quiet.', 'affectCue'), unread('Four walls and a kettle.')),
  )
  expect(evidence).toEqual([
    { index: 1, quote: 'Four walls and a kettle.', reason: MISSED_BY.unread, helped: false },
  ])
})
