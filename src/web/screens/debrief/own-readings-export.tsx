import type { Debrief } from '#feedback/debrief.ts'
import { Button } from '#web/design/button.tsx'

interface OwnReadingsExportProps {
  readonly debrief: Debrief
  readonly onExport: () => void
}

/** What the student read otherwise, to take along: a file made in the page. */
export function OwnReadingsExport({ debrief, onExport }: OwnReadingsExportProps) {
  const count = debrief.transcript.reduce(
    (sum, turn) => sum + (turn.speaker === 'trainee' ? turn.ownReadings.length : 0),
    0,
  )
  if (count === 0) return null
  return (
    <div className="no-print mt-6 grid max-w-measure justify-items-start gap-3">
      <p className="text-small text-soft">
        You read {count === 1 ? 'one passage' : `${count} passages`} otherwise than the observer.
        That stays on this device. The file holds your words and the client’s, in the form in which
        the observer is taught; send it only to people you want to read them.
      </p>
      <Button onClick={onExport}>Export my readings</Button>
    </div>
  )
}
