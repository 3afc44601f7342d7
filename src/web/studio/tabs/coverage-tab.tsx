import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { SourcePath } from '#scenario/source-path.ts'

interface CoverageTabProps {
  /** the newest version that could be read; null while there is none */
  readonly compiled: CompiledScenario | null
  /** the file as it stands in the editor */
  readonly text: string
  readonly onOpenLine: (path: SourcePath) => void
}

/** What of the file no script reaches. */
export const CoverageTab = ({ compiled }: CoverageTabProps) => (
  <p>{compiled === null ? 'The file cannot be read yet.' : ''}</p>
)
