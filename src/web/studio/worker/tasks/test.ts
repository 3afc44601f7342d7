import type { TestReport } from '#authoring/test-report.ts'
import { testScenario } from '#authoring/test-scenario.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'

/** The file's own expectations, with the seed that the command line tests with. */
export const test = ({ compiled }: { readonly compiled: CompiledScenario }): TestReport =>
  testScenario(compiled)
