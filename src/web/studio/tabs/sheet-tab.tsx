import type { CompiledScenario } from '#scenario/compile-scenario.ts'

interface SheetTabProps {
  /** the newest version that could be read; null while there is none */
  readonly compiled: CompiledScenario | null
}

/** The whole scenario on paper, for people who read rather than run. */
export const SheetTab = ({ compiled }: SheetTabProps) => (
  <p>{compiled === null ? 'The file cannot be read yet.' : ''}</p>
)
