import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Expectation } from '#scenario/rehearsal.schema.ts'
import { checkRehearsals } from './rehearsal-check.ts'

const failuresFor = (...expectations: readonly Expectation[]) =>
  checkRehearsals(compileScenario({ ...minimalScenario, expectations: [...expectations] }), 1)

describe('Rehearsals', () => {
  test('have no failures where scripted trainees fare as expected', () => {
    expect(checkRehearsals(compileScenario(minimalScenario), 1)).toEqual([])
  })

  test('name each number that does not hold by itself, with what was found', () => {
    expect(
      failuresFor({
        trainee: 'clumsy',
        atEnd: {
          bond: { atLeast: 60 },
          turn: { from: 4 },
          frame: { atLeast: 75 },
          told: ['mum-unaware'],
        },
      }),
    ).toEqual([
      { trainee: 'clumsy', expected: 'bond: {"atLeast":60}', found: '23.3' },
      { trainee: 'clumsy', expected: 'frame: {"atLeast":75}', found: '65.0' },
      { trainee: 'clumsy', expected: 'told: ["mum-unaware"]', found: 'none' },
    ])
  })

  test('do not take a skill that was not assessed for a level', () => {
    expect(
      failuresFor({
        trainee: 'skilled',
        skills: { resistance: { atMost: 5 }, boundaries: 'not-assessed' },
      }),
    ).toEqual([{ trainee: 'skilled', expected: 'resistance: {"atMost":5}', found: 'not assessed' }])
  })

  test('compare two trainees, and fail where they come out alike', () => {
    expect(
      failuresFor(
        { more: 'skilled', than: 'clumsy', on: 'bond' },
        { more: 'skilled', than: 'skilled', on: 'level' },
        { more: 'skilled', than: 'clumsy', on: 'resistance' },
      ),
    ).toEqual([
      { trainee: 'skilled', expected: 'more than skilled on level', found: '1.0 against 1.0' },
      {
        trainee: 'skilled',
        expected: 'more than clumsy on resistance',
        found: 'not assessed against not assessed',
      },
    ])
  })

  test('fail for a trainee who has no script', () => {
    expect(failuresFor({ trainee: 'nobody', atEnd: {} })).toEqual([
      { trainee: 'nobody', expected: 'a script of this name', found: 'none' },
    ])
  })
})
