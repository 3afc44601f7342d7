import { useMemo } from 'react'
import type { ExpectationCheck } from '#authoring/test-report.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { Preview } from '#web/studio/client/preview.ts'
import { useTask } from '#web/studio/worker/use-task.ts'
import { SimulateChecks } from './simulate-checks.tsx'
import { SimulateFailures } from './simulate-failures.tsx'

interface SimulateTestsProps {
  /** the version that is tested; keep the same object for as long as it is */
  readonly compiled: CompiledScenario
  readonly preview: Preview
  readonly onOpenLine: (path: SourcePath) => void
}

/** The file's own expectations: what failed first and in full, what holds folded away. */
export function SimulateTests({ compiled, preview, onOpenLine }: SimulateTestsProps) {
  const input = useMemo(() => ({ compiled }), [compiled])
  const { output: report, isRunning, hasFailed } = useTask('test', input)
  const failed = report?.checks.filter(({ status }) => status === 'failed') ?? []
  const passed = report?.checks.filter(({ status }) => status === 'passed') ?? []
  return (
    <section aria-labelledby="tests" className="grid gap-3">
      <h3 id="tests">Tests of this file</h3>
      <p role="status" className="text-small">
        {hasFailed && 'The tests came to no end. Change the file and they run again.'}
        {!hasFailed && report === null && 'The tests are running.'}
        {!hasFailed && report !== null && inWords(report.checks)}
        {!hasFailed && report !== null && isRunning && ' Running again.'}
      </p>
      {report !== null && failed.length > 0 && (
        <SimulateFailures
          checks={failed}
          onOpenLine={onOpenLine}
          onShow={({ trainee, turn }) => {
            const script = compiled.scenario.trainees.find(({ id }) => id === trainee)
            preview.play(script?.replies.slice(0, turn) ?? [], report.seed)
          }}
        />
      )}
      {passed.length > 0 && (
        <details className="disclosure">
          <summary>What holds</summary>
          <SimulateChecks checks={passed} onOpenLine={onOpenLine} />
        </details>
      )}
    </section>
  )
}

function inWords(checks: readonly ExpectationCheck[]): string {
  const failed = checks.filter(({ status }) => status === 'failed').length
  if (checks.length === 0) return 'The file expects nothing, so nothing was tested.'
  return failed === 0
    ? `All ${checks.length} tests hold.`
    : `${failed} of ${checks.length} tests do not hold.`
}
