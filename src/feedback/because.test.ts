import { expect, test } from 'vitest'
import type { CodedTurn, LimitPart } from '#coding/coded-turn.ts'
import type { EffectCause } from '#simulation/trace.ts'
import { becauseOf } from './because.ts'

const limitWith = (...limitParts: readonly LimitPart[]): CodedTurn => ({
  kind: 'input',
  segments: [
    {
      start: 0,
      end: 4,
      marks: [
        {
          code: 'LIM',
          modifiers: [],
          quality: 1,
          confidence: 0.8,
          start: 0,
          end: 4,
          rule: 'limit.plain',
          limitParts,
        },
      ],
    },
  ],
})
const cause: EffectCause = { cause: 'LIM', rule: 'base', repeats: 0, effect: {} }

test('a limit is not said to lack the word for the feeling that it holds', () => {
  expect([
    becauseOf(cause, 'Sam', limitWith('limit')),
    becauseOf(cause, 'Sam', limitWith('feeling', 'limit')),
    becauseOf(cause, 'Sam'),
  ]).toEqual([
    'you said a limit, without a word for the feeling',
    'you said a limit',
    'you said a limit, without a word for the feeling',
  ])
})

test('a limit beside words that could not be read is not said to lack the feeling', () => {
  const { kind, segments } = limitWith('limit')
  const coded: CodedTurn = {
    kind,
    segments: [...segments, { start: 5, end: 20, marks: [], isUnsure: true }],
  }
  expect(becauseOf(cause, 'Sam', coded)).toBe('you said a limit')
})
