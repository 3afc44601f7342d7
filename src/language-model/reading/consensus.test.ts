import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CheckedReading } from './checked-reading.ts'
import { checkedReading } from './checked-reading.ts'
import { consensusOf } from './consensus.ts'
import { LEVEL_CATEGORIES, type LevelCategory } from './level-category.ts'
import { readerAnswer, SESSION } from './session.fixture.ts'

const reading = (empathy: LevelCategory | null): CheckedReading => {
  const checked = checkedReading(readerAnswer({ empathy: empathy ?? 'weak' }), SESSION)
  return empathy === null ? { ...checked, skills: { ...checked.skills, empathy: null } } : checked
}
const empathyOf = (...given: readonly (LevelCategory | null)[]) =>
  consensusOf(given.map(reading), SESSION).skills[0]

const EVIDENCE = [{ index: 1, quote: 'That sounds lonely.', helped: true }]
const because = 'What shows for empathy.'
const read = { skill: 'empathy', status: 'read', because, evidence: EVIDENCE }

test.each([
  [
    ['weak', 'developing', 'masterly'],
    { ...read, category: 'developing', level: 3, spread: 3, readings: 3 },
  ],
  [['competent', 'weak'], { ...read, category: 'weak', level: 2, spread: 2, readings: 2 }],
  [
    ['weak', 'not-assessed', 'weak'],
    { ...read, category: 'weak', level: 2, spread: 0, readings: 2 },
  ],
  [['weak', null, 'competent'], { ...read, category: 'weak', level: 2, spread: 2, readings: 2 }],
  [['weak', 'not-assessed', 'not-assessed'], { skill: 'empathy', status: 'not-assessed', because }],
  [
    ['weak', 'not-assessed', null],
    { skill: 'empathy', status: 'not-read', reason: 'no-agreement' },
  ],
  [['weak', null, null], { skill: 'empathy', status: 'not-read', reason: 'no-evidence' }],
] as const)('The majority of %j', (given, expected) => {
  expect(empathyOf(...given)).toEqual(expected)
})

test('A code stands where two readings gave it, with the words of the first', () => {
  const [first, second] = [reading('weak'), reading('weak')]
  const third: CheckedReading = {
    ...second,
    codes: new Map([
      [
        1,
        [
          { code: 'CR', quote: 'lonely' },
          { code: 'VAL', quote: 'That sounds' },
        ],
      ],
    ]),
  }
  const fourth: CheckedReading = { ...first, codes: new Map() }
  expect(consensusOf([third, first, fourth], SESSION).turns).toEqual([
    { index: 1, codes: [{ code: 'CR', quote: 'lonely' }] },
    { index: 3, codes: [] },
  ])
})

test('The order of the readings changes no level', () => {
  const category = fc.constantFrom(...LEVEL_CATEGORIES, null)
  fc.assert(
    fc.property(fc.tuple(category, category, category), (given) => {
      const level = (each: ReturnType<typeof empathyOf>) =>
        each?.status === 'read' ? [each.level, each.spread] : each?.status
      expect(level(empathyOf(...given.toReversed()))).toEqual(level(empathyOf(...given)))
    }),
  )
})
