import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreActiveListening } from './active-listening.ts'
import { showLevel } from './level.ts'
import { tallyListening } from './listening-tally.ts'
import { client, type GivenTurn, said, session, times } from './transcript.fixture.ts'

const TELLS = 'and then the week went on like that until there was nothing of it left for me to use'

const reflects = (n: number) => [
  client(`Part ${n}, ${TELLS}`),
  said(`The days swallow you, ${n}.`, 'CR'),
]
const asksOpen = (n: number) => [
  client(`Part ${n}, ${TELLS}`),
  said(`What was day ${n} like?`, 'OQ'),
]
const asksClosed = (n: number) => [client(`Part ${n}, ${TELLS}`), said(`Was it day ${n}?`, 'CQ')]
const summarises = [
  client(TELLS),
  said('So the week, the job and your mother all pull one way.', {
    code: 'CR',
    modifiers: ['sum'],
  }),
]
const of = (...turns: readonly GivenTurn[]) => scoreActiveListening(session(...turns))
const levelOf = (...turns: readonly GivenTurn[]) => {
  const verdict = of(...turns)
  return verdict.status === 'scored' ? verdict.level : null
}

test('twice as many reflections as questions, all open, with a linking summary, is band 5', () => {
  expect(of(...times(9, reflects), ...summarises, ...times(5, asksOpen))).toEqual(
    expect.objectContaining({
      status: 'scored',
      level: 4.5,
      band: 5,
      n: 15,
      restsOn: '10 replies reflected, 5 asked. 1 summary.',
      criticalEvents: [],
    }),
  )
})

test('without a summary it stays under band 4', () => {
  expect(levelOf(...times(10, reflects), ...times(5, asksOpen))).toBe(3.4)
})

test('mostly closed questions are band 2, whatever else goes well', () => {
  expect(
    levelOf(...times(6, reflects), ...summarises, ...asksOpen(1), ...times(3, asksClosed)),
  ).toBe(1.5)
})

test.each([
  ['replies', times(4, reflects), 'replies outside talk about safety; 10', 4, 10],
  ['reflections', [...times(3, reflects), ...times(8, asksOpen)], 'reflected', 3, 4],
  ['questions', [...times(9, reflects), ...times(3, asksOpen)], 'asked', 3, 4],
] as const)('with too few %s it is not assessed', (_, turns, words, n, needed) => {
  const verdict = of(...turns)
  expect(verdict).toEqual(
    expect.objectContaining({
      status: 'not-assessed',
      n,
      needed,
      reason: expect.stringContaining(words),
    }),
  )
})

test('talk about safety is left out: closed questions there cost nothing', () => {
  const good = [...times(9, reflects), ...summarises, ...times(5, asksOpen)]
  const safety = [
    client('Some nights I would rather not wake up.', 'riskCue'),
    said('Are you thinking of killing yourself?', 'RISK', 'CQ'),
    client('Sometimes.'),
    said('Tonight?', 'CQ'),
  ]
  expect(levelOf(...good, ...safety)).toBe(levelOf(...good))
})

test('simple reflections alone hold it at 3', () => {
  const simple = (n: number) => [client(TELLS), said(`A long week, number ${n}.`, 'SR')]
  const summary = [
    client(TELLS),
    said('So: the job, then the week.', { code: 'SR', modifiers: ['sum'] }),
  ]
  expect(of(...times(8, simple), ...summary, ...times(4, asksOpen))).toEqual(
    expect.objectContaining({
      level: 3,
      restsOn:
        '9 replies reflected, 4 asked. 1 summary. Held at 3: the reflections stay with the client’s own words.',
    }),
  )
})

test('talking more than the client lowers it, unless the client says little by nature', () => {
  const long = `Well, ${'mornings, routines and early exercise change sleep, work and appetite for most people. '.repeat(6)}`
  const turns = [
    ...times(8, (n) => [client(TELLS), said(`${long}${n}`, 'CR')]),
    ...summarises,
    ...times(4, asksOpen),
  ]
  const read = session(...turns)
  const level = (laconicClient: boolean) => {
    const verdict = scoreActiveListening({ ...read, laconicClient })
    return verdict.status === 'scored' ? showLevel(verdict.level) : null
  }
  expect([level(false), level(true)]).toEqual(['1.1', '4.6'])
})

test('the same said tersely or wordily leaves the client as much room', () => {
  const shareOf = (reply: string) =>
    tallyListening(session(client(TELLS), said(reply, 'CR'))).contentShare
  expect(shareOf('lonely, Sunday, empty house')).toEqual(
    shareOf('so it was a lonely one for you then, that Sunday, in what was by now an empty house'),
  )
})

test('one more open question in place of a closed one never lowers the level', () => {
  const plan = fc.array(fc.boolean(), { minLength: 4, maxLength: 10 })
  fc.assert(
    fc.property(plan, fc.nat(), (open, at) => {
      const level = (asked: readonly boolean[]) =>
        levelOf(
          ...times(8, reflects),
          ...summarises,
          ...times(asked.length, (n) => (asked[n] ? asksOpen(n) : asksClosed(n))),
        ) ?? 0
      const improved = open.map((value, n) => (n === at % open.length ? true : value))
      return level(open) >= 1 && level(improved) >= level(open) && level(improved) <= 5
    }),
  )
})
