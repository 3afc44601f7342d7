import { expect, test } from 'vitest'
import { targetTable } from './card-targets.ts'
import type { Target } from './target.ts'

const target = (given: Partial<Target>): Target => ({
  measure: 'm',
  reached: 0.7,
  bound: 0.66,
  sense: 'at least',
  limit: '1',
  unit: 'share',
  ...given,
})

const verdictOf = (given: Partial<Target>) =>
  targetTable([target(given)])
    .split('\n')
    .at(-1)
    ?.split(' | ')
    .at(-1)

test.each([
  ['met', {}, 'yes |'],
  ['met to the letter', { reached: 0.66 }, 'yes |'],
  ['short', { reached: 0.65 }, '**no**, 0.010 short |'],
  ['over', { reached: 6.5, bound: 5, sense: 'at most', unit: 'ms' }, '**no**, 1.50 ms over |'],
  ['not measured', { reached: null }, '– |'],
] as const)('A target that is %s says so', (_, given, verdict) => {
  expect(verdictOf(given)).toBe(verdict)
})

test('What was not measured is no figure', () => {
  expect(targetTable([target({ reached: null })])).toContain('| m | not measured here | – |')
})
