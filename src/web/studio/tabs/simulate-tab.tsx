import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { Preview } from '#web/studio/client/preview.ts'

interface SimulateTabProps {
  /** the newest version that could be read; null while there is none */
  readonly compiled: CompiledScenario | null
  /** a reply that failed a test can be tried there */
  readonly preview: Preview
  readonly onOpenLine: (path: SourcePath) => void
}

/** How every type of trainee fares, and whether the file's own tests hold. */
export const SimulateTab = ({ compiled }: SimulateTabProps) => (
  <p>{compiled === null ? 'The file cannot be read yet.' : ''}</p>
)
