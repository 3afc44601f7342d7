import type { HostFailure } from '#simulation/host-failure.ts'
import { attemptFailureWords } from '#web/attempt/attempt-failure-words.ts'
import { Button } from '#web/design/button.tsx'

interface AttemptTroubleProps {
  readonly failure: HostFailure | null
  /** said instead where a step is too long */
  readonly tooLong?: string
  /** asks for the client's words again; null when it is the student's own step that failed */
  readonly onAskAgain: (() => void) | null
}

/** Why the server said no. The typed words stay in the box. */
export const AttemptTrouble = ({ failure, tooLong, onAskAgain }: AttemptTroubleProps) => (
  <div role="alert">
    {failure !== null && (
      <div className="mb-2 grid justify-items-start gap-3 rounded-xl bg-clay-wash px-4 py-3">
        <p>{failure === 'too-long' && tooLong ? tooLong : attemptFailureWords(failure)}</p>
        {onAskAgain && <Button onClick={onAskAgain}>Ask again</Button>}
      </div>
    )}
  </div>
)
