import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Expectation } from '#scenario/rehearsal.schema.ts'
import { checkBetween } from './comparison-check.ts'
import { checksOfOne } from './expectation-checks.ts'
import { type PlayedScripts, playScripts } from './played-script.ts'
import { reportedScenario } from './reported-scenario.ts'
import type { ExpectationCheck, TestReport } from './test-report.ts'

/** The seed that a scenario's own expectations are tested with unless told otherwise. */
export const TEST_SEED = 1

/**
 * Takes every script of the file through a session and compares what came of it with what the file expects, naming the
 * replies with which it went wrong. A pass in which nothing was measured is no pass.
 */
export function testScenario(compiled: CompiledScenario, seed: number = TEST_SEED): TestReport {
  const scripts = playScripts(compiled, seed)
  const checks = compiled.scenario.expectations.flatMap((expectation, at) =>
    checksOf(expectation, at, scripts),
  )
  return {
    scenario: reportedScenario(compiled),
    seed,
    checks,
    passed: checks.length > 0 && checks.every(({ status }) => status === 'passed'),
  }
}

/** What is amiss with one expectation. @param at its place in the list, from 0 */
export const failedChecksOf = (
  expectation: Expectation,
  at: number,
  scripts: PlayedScripts,
): readonly ExpectationCheck[] =>
  checksOf(expectation, at, scripts).filter(({ status }) => status === 'failed')

function checksOf(
  expectation: Expectation,
  at: number,
  scripts: PlayedScripts,
): readonly ExpectationCheck[] {
  const path = ['expectations', at]
  return 'trainee' in expectation
    ? checksOfOne(expectation, path, scripts)
    : [checkBetween(expectation, path, scripts)]
}
