import { Button } from '#web/design/button.tsx'
import { focusContent } from '#web/frame/focus-content.ts'
import type { Pending } from './use-review.ts'

interface ReviewProgressProps {
  readonly pending: Pending | null
  readonly onCancel: () => void
}

/** Said aloud in so many steps, so that a long reading does not talk all the time. Judgement. */
const STEPS_SAID = 4

/** How far a long reading has come, to see and to hear, and a way out. */
export const ReviewProgress = ({ pending, onCancel }: ReviewProgressProps) => (
  <>
    <p role="status" className="sr-only">
      {pending && said(pending)}
    </p>
    {pending && (
      <div className="thinking sheet flex flex-wrap items-center gap-x-6 gap-y-3 p-4">
        <label className="grid grow gap-1.5 text-small" htmlFor="review-progress">
          <span className="tabular-nums">
            {pending.done.toLocaleString('en')} of {pending.of.toLocaleString('en')} turns read
          </span>
          <progress
            id="review-progress"
            className="reading-progress"
            value={pending.done}
            max={pending.of}
          />
        </label>
        <Button
          onClick={() => {
            onCancel()
            focusContent()
          }}
        >
          Cancel
        </Button>
      </div>
    )}
  </>
)

function said({ done, of }: Pending): string {
  const step = Math.floor((done / Math.max(1, of)) * STEPS_SAID)
  return step === 0 ? 'Reading the transcript.' : `${(step / STEPS_SAID) * 100} % read.`
}
