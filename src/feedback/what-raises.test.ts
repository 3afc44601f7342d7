import { expect, test } from 'vitest'
import { MISSED_BY } from '#scoring/empathy.ts'
import type { Evidence, Verdict } from '#scoring/verdict.ts'
import { whatRaises } from './what-raises.ts'

const missed = (index: number, reason: string): Evidence => ({
  index,
  quote: 'Okay.',
  reason,
  helped: false,
})

const empathy = (band: 2 | 4, ...evidence: readonly Evidence[]): Verdict => ({
  skill: 'empathy',
  status: 'scored',
  level: band,
  band,
  n: 5,
  confidence: 0.7,
  restsOn: '2 of 5 feelings met.',
  evidence,
  criticalEvents: [],
})

test('a level under good is raised by what was missed most often, with every place of it', () => {
  const raises = whatRaises(
    empathy(2, missed(1, MISSED_BY.stock), missed(3, MISSED_BY.harm), missed(5, MISSED_BY.closed)),
  )
  expect([raises?.text, raises?.quotes.map(({ index }) => index), raises?.rule.skill]).toEqual([
    'What would raise it: leaving comfort and argument until the feeling has had a word.',
    [3, 5],
    'empathy',
  ])
})

test('nothing is said where the level is good, or where nothing was missed', () => {
  expect([whatRaises(empathy(4, missed(1, MISSED_BY.stock))), whatRaises(empathy(2))]).toEqual([
    null,
    null,
  ])
})
