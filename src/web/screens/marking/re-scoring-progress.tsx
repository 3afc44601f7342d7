import { useAnswer } from '#web/course/course-query.tsx'
import { Button } from '#web/design/button.tsx'

interface RescoringProgressProps {
  readonly exercise: string
  readonly onCancel: () => void
}

/** @source judgement: seen to move, and no burden to a server at work */
const LOOK_AGAIN_MS = 500

/** How many attempts have been read anew, while they are being read, and a way out. */
export function RescoringProgress({ exercise, onCancel }: RescoringProgressProps) {
  const { value } = useAnswer(
    'GET /api/exercises/:exercise/re-scoring',
    { params: { exercise } },
    { everyMs: LOOK_AGAIN_MS },
  )
  const step = value?.underWay ?? null
  return (
    <div className="thinking sheet flex max-w-measure flex-wrap items-center gap-x-6 gap-y-3 p-4">
      <p role="status" className="sr-only">
        The attempts are being read anew.
      </p>
      <label className="grid grow gap-1.5 text-small" htmlFor="re-scoring-progress">
        <span className="tabular-nums">
          {step === null ? 'Reading anew' : `${step.done} of ${step.of} attempts read anew`}
        </span>
        {step === null ? (
          <progress id="re-scoring-progress" className="reading-progress" />
        ) : (
          <progress
            id="re-scoring-progress"
            className="reading-progress"
            value={step.done}
            max={step.of}
          />
        )}
      </label>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  )
}
