import { useEffect, useState } from 'react'
import type { CoveredPart } from '#authoring/coverage-report.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { mergedCoverage } from './coverage-merge.ts'
import { CoverageParts } from './coverage-parts.tsx'
import { KIND_WORDS } from './coverage-words.ts'
import { SimulateBar } from './simulate-bar.tsx'
import { useSeededRun } from './simulate-run.ts'

interface CoverageTabProps {
  /** the newest version that could be read; null while there is none */
  readonly compiled: CompiledScenario | null
  readonly onOpenLine: (path: SourcePath) => void
}

/** What of the file no script reaches. */
export function CoverageTab({ compiled, onOpenLine }: CoverageTabProps) {
  const run = useSeededRun('cover')
  const [withTypes, setWithTypes] = useState(true)
  const { start, on } = run
  useEffect(() => {
    if (compiled !== null && on === null) start(compiled)
  }, [compiled, on, start])
  if (compiled === null)
    return <p className="text-soft">Coverage can be told as soon as the file can be read.</p>
  const report = run.reports.length === 0 ? null : mergedCoverage(run.reports)
  const isMissed = ({ reachedBy }: CoveredPart) =>
    withTypes ? reachedBy === 'nothing' : reachedBy !== 'scripts'
  return (
    <div className="grid gap-8">
      <SimulateBar run={run} compiled={compiled} word="Cover" />
      {report !== null && run.on !== null && (
        <>
          <DataTable
            caption="What sessions reach of the file"
            columns={[
              { title: 'Part', kind: 'name', cell: ({ kind }) => KIND_WORDS[kind].many },
              { title: 'In the file', kind: 'number', cell: ({ total }) => total },
              {
                title: 'By its scripts',
                kind: 'number',
                cell: ({ byScripts, total }) => share(byScripts, total),
              },
              {
                title: 'With all trainees',
                kind: 'number',
                cell: ({ byAll, total }) => share(byAll, total),
              },
            ]}
            rows={report.totals}
            idOf={({ kind }) => kind}
          />
          <TickField
            label="Count what types of trainee reach"
            hint="Without it, only the file’s own scripts count."
            isTicked={withTypes}
            onTick={setWithTypes}
          />
          <CoverageParts
            parts={report.parts.filter(isMissed)}
            scenario={run.on.scenario}
            onOpenLine={onOpenLine}
          />
        </>
      )}
    </div>
  )
}

const share = (some: number, all: number): string =>
  all === 0 ? '–' : `${some} (${Math.round((100 * some) / all)} %)`
