import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { SpeechPlan } from './speech-plan.ts'
import { directionFor } from './voice-direction.ts'

const PLAIN: SpeechPlan = {
  occasion: 'answer',
  turn: 1,
  stance: 'settled',
  ruptureMarkers: [],
  level: 'L1',
  answers: ['OQ'],
  moment: null,
  postponed: null,
  reveal: null,
  unlocked: [],
  topic: null,
  feelingDue: false,
  riskAnswer: null,
  ending: null,
}

const freedomOf = (plan: Partial<SpeechPlan>) =>
  directionFor({ plan: { ...PLAIN, ...plan }, used: [], seed: 1 }, minimalScenario).freedom

describe('What a language model may do with a turn', () => {
  test.each<readonly [string, Partial<SpeechPlan>, string]>([
    ['an ordinary answer is its own to find', {}, 'free'],
    ['the first words are the author’s', { occasion: 'opening' }, 'authored'],
    ['a fact is retold', { reveal: 'failed-module', unlocked: ['failed-module'] }, 'retold'],
    ['a moment is retold', { moment: 'your-number' }, 'retold'],
    ['an ending is retold', { ending: 'time-is-up' }, 'retold'],
    ['a goodbye is retold', { occasion: 'farewell' }, 'retold'],
    ['what is said about risk is the author’s', { answers: ['RISK'] }, 'authored'],
    ['so it is where the client denies it', { riskAnswer: 'denies' }, 'authored'],
    ['a risk fact is the author’s', { reveal: 'not-waking', unlocked: ['not-waking'] }, 'authored'],
  ])('%s', (_, plan, freedom) => {
    expect(freedomOf(plan)).toBe(freedom)
  })

  test('silence of a client who has turned away stays silence', () => {
    const used = ['lines/22', 'lines/23', 'lines/26', 'lines/27']
    const direction = directionFor(
      { plan: { ...PLAIN, stance: 'withdrawing', level: 'L0' }, used, seed: 1 },
      minimalScenario,
    )
    expect([direction.line, direction.freedom]).toEqual([null, 'authored'])
  })
})
