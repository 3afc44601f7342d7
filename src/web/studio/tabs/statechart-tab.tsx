import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Preview } from '#web/studio/client/preview.ts'

interface StatechartTabProps {
  /** the newest version that could be read; null while there is none */
  readonly compiled: CompiledScenario | null
  readonly preview: Preview
}

/** The client's statechart, lit where the client of the preview is. */
export const StatechartTab = ({ compiled }: StatechartTabProps) => (
  <p>{compiled === null ? 'The file cannot be read yet.' : ''}</p>
)
