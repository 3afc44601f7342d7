import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { checkBetween } from './comparison-check.ts'
import { checksOfOne } from './expectation-checks.ts'
import { playScripts } from './played-script.ts'
import { reportedScenario } from './reported-scenario.ts'
import type { TestReport } from './test-report.ts'

/** The seed that a scenario's own expectations are tested with unless told otherwise. */
export const TEST_SEED = 1

/**
 * Takes every script of the file through a session and compares what came of it with what the file expects, naming the
 * replies with which it went wrong. A pass in which nothing was measured is no pass.
 */
export function testScenario(compiled: CompiledScenario, seed: number = TEST_SEED): TestReport {
  const scripts = playScripts(compiled, seed)
  const checks = compiled.scenario.expectations.flatMap((expectation, at) => {
    const path = ['expectations', at]
    return 'trainee' in expectation
      ? checksOfOne(expectation, path, scripts)
      : [checkBetween(expectation, path, scripts)]
  })
  return {
    scenario: reportedScenario(compiled),
    seed,
    checks,
    passed: checks.length > 0 && checks.every(({ status }) => status === 'passed'),
  }
}
