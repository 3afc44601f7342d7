import type { SourcePath } from '#scenario/source-path.ts'
import type { Preview } from './preview.ts'

interface ClientPaneProps {
  readonly preview: Preview
  /** shows a place of the file in the editor */
  readonly onOpenLine: (path: SourcePath) => void
}

/** The conversation with the client of the file, with everything that a student never sees beside it. */
export const ClientPane = ({ preview }: ClientPaneProps) => (
  <section aria-label="Client">{preview.compiled?.scenario.client.calledName}</section>
)
