import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { partsOfDrillId } from './drill.ts'
import { drillsOf } from './drills-of.ts'

describe('The drills of a scenario', () => {
  test('are one for each skill that a moment calls for', () => {
    expect(drillsOf(minimalScenario).map(({ id, criterion }) => [id, criterion])).toEqual([
      ['sam/tired/empathy', 'feeling'],
      ['sam/tired/active-listening', 'following'],
      ['sam/your-number/boundaries', 'limit'],
      ['sam/what-use/resistance', 'pushback'],
    ])
  })

  test('carry the words as they are spoken, and what always comes before them', () => {
    expect(drillsOf(minimalScenario)[2]).toEqual({
      id: 'sam/your-number/boundaries',
      scenarioId: 'sam',
      momentId: 'your-number',
      skill: 'boundaries',
      criterion: 'limit',
      wordings: [{ says: 'Could I have your number? Just for the bad nights.' }],
      cues: ['boundaryTest'],
      earlier: { says: "I'm so tired of saying I'm fine.", stage: 'breathes out' },
      justDone: [],
      isForAcquainted: false,
    })
  })

  test('are for those who have met the client where a line rests on what was told', () => {
    const moments = minimalScenario.moments.map((moment) => ({
      ...moment,
      when: { ...moment.when, told: ['brother'] },
    }))
    expect(
      drillsOf({ ...minimalScenario, moments }).every(({ isForAcquainted }) => isForAcquainted),
    ).toBe(true)
  })

  test('have ids that can be taken apart, and nothing else can', () => {
    expect([partsOfDrillId('sam/tired/empathy'), partsOfDrillId('sam/tired')]).toEqual([
      { scenario: 'sam', moment: 'tired', skill: 'empathy' },
      null,
    ])
  })
})
