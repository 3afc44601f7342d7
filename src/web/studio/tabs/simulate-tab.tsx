import { useEffect } from 'react'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { Preview } from '#web/studio/client/preview.ts'
import { SimulateBar } from './simulate-bar.tsx'
import { mergedSimulation } from './simulate-merge.ts'
import { SimulateOrderings } from './simulate-orderings.tsx'
import { useSeededRun } from './simulate-run.ts'
import { SimulateTests } from './simulate-tests.tsx'
import { SimulateTrainees } from './simulate-trainees.tsx'

interface SimulateTabProps {
  /** the newest version that could be read; null while there is none */
  readonly compiled: CompiledScenario | null
  /** a reply that failed a test can be tried there */
  readonly preview: Preview
  readonly onOpenLine: (path: SourcePath) => void
}

/** How every type of trainee fares, and whether the file's own tests hold. */
export function SimulateTab({ compiled, preview, onOpenLine }: SimulateTabProps) {
  const run = useSeededRun('simulate')
  const { start, on } = run
  useEffect(() => {
    // Who opens the tab wants to know; what changes later is run when asked for.
    if (compiled !== null && on === null) start(compiled)
  }, [compiled, on, start])
  if (compiled === null)
    return <p className="text-soft">Trainees can be simulated as soon as the file can be read.</p>
  const report =
    run.on === null || run.reports.length === 0
      ? null
      : mergedSimulation(run.reports, run.on.scenario)
  return (
    <div className="grid gap-8">
      <SimulateBar run={run} compiled={compiled} word="Simulate" />
      {run.on !== null && (
        <SimulateTests compiled={run.on} preview={preview} onOpenLine={onOpenLine} />
      )}
      {report !== null && (
        <>
          <SimulateOrderings report={report} />
          <SimulateTrainees report={report} />
        </>
      )}
    </div>
  )
}
