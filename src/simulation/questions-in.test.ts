import { expect, test } from 'vitest'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { questionsIn } from './questions-in.ts'

/** A reply of segments, each with one code. */
function reply(...parts: readonly (readonly [string, BehaviourCode])[]) {
  const text = parts.map(([words]) => words).join(' ')
  const segments = parts.map(([words, code]) => {
    const start = text.indexOf(words)
    const end = start + words.length
    const mark = {
      code,
      modifiers: [],
      quality: 2,
      confidence: 1,
      start,
      end,
      rule: 'test',
    } as const
    return { start, end, marks: [mark] }
  })
  return [text, { kind: 'other', segments }] as const
}

test('only the words of the questions are what was asked', () => {
  expect(
    questionsIn(
      ...reply(
        ['Home sounds far away.', 'CR'],
        ['How are the lectures?', 'OQ'],
        ['Are you sleeping', 'CQ'],
      ),
    ),
  ).toBe('How are the lectures? / Are you sleeping')
})

test('an offer to choose asks only where it is put as a question', () => {
  expect(questionsIn(...reply(['Would it help to start with work?', 'SEEK']))).toBe(
    'Would it help to start with work?',
  )
  expect(questionsIn(...reply(['We can start with work.', 'SEEK']))).toBe('')
})
