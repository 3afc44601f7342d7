import { describe, expect, test } from 'vitest'
import { reviewScenario } from '#authoring/review/review-scenario.ts'
import { testScenario } from '#authoring/test-scenario.ts'
import { invariant } from '#lib/invariant.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { SKILLS } from '#scenario/skill.ts'
import { type NewScenarioAnswers, scenarioTemplate } from './scenario-template.ts'

const ANSWERS: NewScenarioAnswers = {
  id: 'the-pen',
  title: 'The pen',
  clientName: 'Robin Vasquez',
  pronouns: 'they/them',
  age: 37,
  level: 1,
  skills: SKILLS,
  place: 'A room over the library',
  medium: 'room',
}

/** It says of itself that it is a draft: that is what is left to do. */
const LEFT_TO_DO = ['SCN059']

describe('A new scenario', () => {
  test.each([1, 2, 3, 4, 5] as const)(
    'of level %i has no errors and passes its own tests',
    (level) => {
      const text = scenarioTemplate({ ...ANSWERS, level })
      const { scenario, diagnostics } = reviewScenario(text, 'new.yaml')
      expect(diagnostics.filter(({ code }) => !LEFT_TO_DO.includes(code))).toEqual([])
      invariant(scenario, 'it was read')
      const { checks } = testScenario(compileScenario(scenario), 1)
      expect(checks.filter(({ status }) => status === 'failed')).toEqual([])
    },
  )

  test('has a skilled script that meets the boundary test and the doubts when they come', () => {
    const text = scenarioTemplate(ANSWERS).replace(
      '  - trainee: skilled\n',
      '  - trainee: skilled\n    skills: { boundaries: { atLeast: 3 }, resistance: { atLeast: 3 } }\n',
    )
    const { scenario } = reviewScenario(text, 'new.yaml')
    invariant(scenario, 'it was read')
    const { checks } = testScenario(compileScenario(scenario), 1)
    expect(checks.filter(({ status }) => status === 'failed')).toEqual([])
    expect(checks.flatMap(({ path }) => (path[2] === 'skills' ? [path[3]] : []))).toEqual([
      'boundaries',
      'resistance',
    ])
  })

  test.each(SKILLS)('for %s alone has no errors', (skill) => {
    const { diagnostics } = reviewScenario(
      scenarioTemplate({ ...ANSWERS, skills: [skill] }),
      'new.yaml',
    )
    expect(diagnostics.filter(({ code }) => !LEFT_TO_DO.includes(code))).toEqual([])
  })

  test('keeps whatever is answered as text, quotes and signs included', () => {
    const title = 'He said: "no" # {twice}'
    const { scenario } = reviewScenario(
      scenarioTemplate({ ...ANSWERS, title, calledName: 'Rob: V' }),
      'f',
    )
    expect([scenario?.title, scenario?.client.calledName]).toEqual([title, 'Rob: V'])
  })
})
