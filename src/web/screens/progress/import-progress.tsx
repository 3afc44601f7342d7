import { counted } from '#scoring/metrics/in-words.ts'
import { Button } from '#web/design/button.tsx'
import type { ImportStep } from './import-file.ts'

interface ImportProgressProps {
  readonly step: ImportStep
  readonly onCancel: () => void
}

/** Said aloud in so many steps, so that a long import does not talk all the time. Judgement. */
const STEPS_SAID = 4

/** How far an import has come, to see and to hear, and a way out that keeps what was taken. */
export const ImportProgress = ({ step: { done, of }, onCancel }: ImportProgressProps) => (
  <div className="thinking sheet flex flex-wrap items-center gap-x-6 gap-y-3 p-4">
    <p role="status" className="sr-only">
      {said(done, of)}
    </p>
    <label className="grid grow gap-1.5 text-small" htmlFor="import-progress">
      <span className="tabular-nums">
        {done.toLocaleString('en')} of {counted(of, 'session')}
      </span>
      <progress id="import-progress" className="reading-progress" value={done} max={of} />
    </label>
    <Button onClick={onCancel}>Cancel</Button>
  </div>
)

function said(done: number, of: number): string {
  const step = Math.floor((done / Math.max(1, of)) * STEPS_SAID)
  return step === 0 ? 'Importing.' : `${(step / STEPS_SAID) * 100} % imported.`
}
