import type { ExpectationCheck } from '#authoring/test-report.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { DataTable } from '#web/design/data-table.tsx'

interface SimulateChecksProps {
  readonly checks: readonly ExpectationCheck[]
  readonly onOpenLine: (path: SourcePath) => void
}

/** Expectations that hold, with what was found. */
export const SimulateChecks = ({ checks, onOpenLine }: SimulateChecksProps) => (
  <DataTable
    caption="Tests that hold"
    isCaptionHidden
    columns={[
      {
        title: 'Expected',
        kind: 'name',
        cell: ({ path, trainee, expected }) => (
          <button type="button" className="aside-press" onClick={() => onOpenLine(path)}>
            <span className="sr-only">Open in file: </span>
            {trainee}: {expected}
          </button>
        ),
      },
      { title: 'Found', cell: ({ found }) => found },
    ]}
    rows={checks}
    idOf={({ path, trainee }) => `${path.join('/')} ${trainee}`}
  />
)
