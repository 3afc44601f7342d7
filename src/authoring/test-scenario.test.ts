import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Expectation } from '#scenario/rehearsal.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { testScenario } from './test-scenario.ts'

const tested = (...expectations: readonly Expectation[]) =>
  testScenario(compileScenario({ ...minimalScenario, expectations: [...expectations] }))

const failuresOf = (...expectations: readonly Expectation[]) =>
  tested(...expectations).checks.filter(({ status }) => status === 'failed')

/** The skilled script and one that does harm, in the turns that a test names. */
const withReplies = (
  replies: readonly string[],
  expectation: Expectation,
  changes: Partial<Scenario> = {},
) => {
  const [skilled, clumsy] = minimalScenario.trainees
  if (skilled === undefined || clumsy === undefined) throw new Error('the fixture has two scripts')
  return testScenario(
    compileScenario({
      ...minimalScenario,
      ...changes,
      trainees: [skilled, { ...clumsy, replies: [...replies] }],
      expectations: [expectation],
    }),
  ).checks
}

describe('A test of a scenario', () => {
  test('passes where scripts fare as expected, and names each thing measured', () => {
    const report = testScenario(compileScenario(minimalScenario))
    expect(report.passed).toEqual(true)
    expect(
      report.checks.map(({ path, trainee, expected, found, wentWrong }) => ({
        path,
        trainee,
        expected,
        found,
        wentWrong,
      })),
    ).toEqual([
      {
        path: ['expectations', 0, 'atEnd', 'bond'],
        trainee: 'skilled',
        expected: 'bond: { atLeast: 36 }',
        found: '43.7',
        wentWrong: [],
      },
      {
        path: ['expectations', 0, 'skills', 'resistance'],
        trainee: 'skilled',
        expected: 'resistance: not-assessed',
        found: 'not assessed',
        wentWrong: [],
      },
      {
        path: ['expectations', 1],
        trainee: 'skilled',
        expected: 'more than clumsy on bond',
        found: '43.7 against 23.3',
        wentWrong: [],
      },
    ])
  })

  test.each<readonly [string, Expectation]>([
    ['an expectation of nothing', { trainee: 'skilled' }],
    ['an empty condition', { trainee: 'skilled', atEnd: {}, skills: {} }],
    ['a range without bounds', { trainee: 'skilled', atEnd: { bond: {} } }],
  ])('%s measures nothing, and that is no pass', (_, expectation) => {
    const { passed, checks } = tested(expectation)
    expect([passed, checks.map(({ status }) => status)]).toEqual([false, ['failed']])
  })

  test('does not pass without expectations', () => {
    expect(tested().passed).toEqual(false)
  })

  test('does not take a skill that was not assessed for a level', () => {
    expect(failuresOf({ trainee: 'skilled', skills: { resistance: { atMost: 5 } } })).toEqual([
      {
        path: ['expectations', 0, 'skills', 'resistance'],
        trainee: 'skilled',
        expected: 'resistance: { atMost: 5 }',
        found: 'not assessed',
        status: 'failed',
        wentWrong: [],
      },
    ])
  })

  test('fails for a trainee who has no script, wherever the name stands', () => {
    expect(
      failuresOf(
        { trainee: 'nobody', atEnd: { bond: { atLeast: 1 } } },
        { more: 'skilled', than: 'nobody', on: 'bond' },
      ).map(({ path, trainee, found }) => [path, trainee, found]),
    ).toEqual([
      [['expectations', 0, 'trainee'], 'nobody', 'none'],
      [['expectations', 1, 'than'], 'nobody', 'none'],
    ])
  })
})

describe('The turn where it went wrong', () => {
  test('is, for a number, the reply after which it moved furthest the wrong way', () => {
    expect(failuresOf({ trainee: 'clumsy', atEnd: { bond: { atLeast: 60 } } })).toEqual([
      {
        path: ['expectations', 0, 'atEnd', 'bond'],
        trainee: 'clumsy',
        expected: 'bond: { atLeast: 60 }',
        found: '23.3',
        status: 'failed',
        wentWrong: [
          {
            trainee: 'clumsy',
            turn: 3,
            path: ['trainees', 1, 'replies', 2],
            reply: 'Everyone is tired at your age.',
            why: 'bond moved by −6.0 here, the furthest the wrong way',
          },
        ],
      },
    ])
  })

  test('is, for a number that only did not rise enough, the reply that did least', () => {
    const [check] = failuresOf({ trainee: 'skilled', atEnd: { frame: { atLeast: 99 } } })
    expect(check?.wentWrong.map(({ why }) => why)).toEqual([
      'no reply moved it the wrong way; this one did least: frame moved by +0.0',
    ])
  })

  test('is, for a fact that should stay untold, the reply that it answered', () => {
    const [check] = withReplies(
      [
        'It took something to come in today.',
        'It sounds lonely, with nobody to tell.',
        'What happens with your studies? How are your exams?',
        'How is the course going?',
      ],
      { trainee: 'clumsy', atEnd: { notTold: ['failed-module'] } },
    )
    expect([check?.status, check?.found, check?.wentWrong.map(({ turn }) => turn)]).toEqual([
      'failed',
      'failed-module',
      [3],
    ])
  })

  test('is, for a level not reached, where the client fell back or openness lost most', () => {
    const [check] = failuresOf({ trainee: 'clumsy', atEnd: { level: { atLeast: 'L2' } } })
    expect(check?.wentWrong.map(({ turn, why }) => [turn, why])).toEqual([
      [3, expect.stringMatching(/^open moved by −\d+\.\d here, the furthest the wrong way$/)],
    ])
  })

  test('is, for a level too deep, the turn on which the client got there', () => {
    const [check] = failuresOf({ trainee: 'skilled', atEnd: { level: { atMost: 'L0' } } })
    expect(check?.wentWrong.map(({ turn, why }) => [turn, why])).toEqual([
      [2, 'the client went deeper than L0 here'],
    ])
  })

  test('is, for a rupture, the reply since which it stands', () => {
    const [check] = withReplies(
      ['Hm.', "You're just making excuses.", 'Stop feeling sorry for yourself.', 'Hm, hm.'],
      { trainee: 'clumsy', atEnd: { rupture: ['none'] } },
      {
        client: {
          ...minimalScenario.client,
          start: { ...minimalScenario.client.start, discord: 60 },
        },
      },
    )
    expect(check?.wentWrong.map(({ turn, why }) => [turn, why])).toEqual([
      [2, '"confrontation" since this reply'],
    ])
  })

  test('is, for a skill, the reply whose evidence cost most', () => {
    const [check] = withReplies(
      ['Hello.', 'Hm.', 'I see.', 'Sure, text me any time, here is my number.', 'Right.'],
      { trainee: 'clumsy', skills: { boundaries: { atLeast: 3 } } },
      { moments: minimalScenario.moments.map((moment) => ({ ...moment, cues: ['boundaryTest'] })) },
    )
    expect([check?.status, check?.wentWrong.some(({ turn }) => turn === 4)]).toEqual([
      'failed',
      true,
    ])
  })

  test('is, between two scripts, the first turn at which the lower one overtook', () => {
    expect(failuresOf({ more: 'clumsy', than: 'skilled', on: 'bond' })).toEqual([
      {
        path: ['expectations', 0],
        trainee: 'clumsy',
        expected: 'more than skilled on bond',
        found: '23.3 against 43.7',
        status: 'failed',
        wentWrong: [
          {
            trainee: 'clumsy',
            turn: 2,
            path: ['trainees', 1, 'replies', 1],
            reply: 'You should go to bed earlier.',
            why: 'after turn 2 bond is 34.3 with clumsy and 42.8 with skilled',
          },
          {
            trainee: 'skilled',
            turn: 2,
            path: ['trainees', 0, 'replies', 1],
            reply: 'It sounds wearing to keep saying it is fine when it is not.',
            why: 'after turn 2 bond is 34.3 with clumsy and 42.8 with skilled',
          },
        ],
      },
    ])
  })

  test('is nowhere where a script is compared with itself on a skill nobody assessed', () => {
    const [check] = failuresOf({ more: 'skilled', than: 'clumsy', on: 'resistance' })
    expect([check?.found, check?.wentWrong]).toEqual(['not assessed against not assessed', []])
  })
})
