import { expect, test } from 'vitest'
import type { CodeMark } from '#coding/coded-turn.ts'
import { surenessOf, surenessSentence } from './sureness.ts'

const mark: CodeMark = {
  code: 'SR',
  modifiers: [],
  quality: 2,
  confidence: 0.724,
  start: 0,
  end: 4,
  rule: 'learned.SR',
}

test('a confidence has a word, and the word changes where the scale says', () => {
  expect([0, 0.59, 0.6, 0.79, 0.8, 1].map(surenessOf)).toEqual([
    'unsure',
    'unsure',
    'fairly sure',
    'fairly sure',
    'sure',
    'sure',
  ])
})

test('what was learned is told from what a rule says', () => {
  expect([mark, { ...mark, confidence: 0.95, rule: 'risk.asked' }].map(surenessSentence)).toEqual([
    'The observer is fairly sure of this, from examples it learned on.',
    'The observer is sure of this; a written rule points to these words.',
  ])
})
