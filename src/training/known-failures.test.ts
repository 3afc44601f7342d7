import { expect, test } from 'vitest'
import { heardReply } from './held-out.fixture.ts'
import { knownFailures } from './known-failures.ts'

test('The commonest confusion comes first, shown by the reply that was read most surely', () => {
  const replies = [
    heardReply(['AUT'], ['CONF'], { thought: 'That one is for you to decide.' }),
    heardReply(['SR'], ['CR'], { thought: 'Half of what you had asked for.', confidence: 0.6 }),
    heardReply(['SR'], ['CR'], { thought: 'They only gave you the half of it.', confidence: 0.9 }),
    heardReply(['SR'], ['SR']),
  ]
  expect(
    knownFailures(replies).map(({ right, given, times, thought }) => [
      right,
      given,
      times,
      thought,
    ]),
  ).toEqual([
    ['SR', 'CR', 2, 'They only gave you the half of it.'],
    ['AUT', 'CONF', 1, 'That one is for you to decide.'],
  ])
})

test('A thought in which only a feeling was missed is a confusion with nothing', () => {
  expect(
    knownFailures([heardReply(['SR', 'RF'], ['SR'])]).map(({ right, given }) => [right, given]),
  ).toEqual([['RF', null]])
})
