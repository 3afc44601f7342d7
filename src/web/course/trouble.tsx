import type { AskFailure } from '#web/api/ask.ts'
import { Button } from '#web/design/button.tsx'
import { refusalWords } from './refusal-words.ts'

interface TroubleProps {
  readonly failure: AskFailure | null
  /** said instead of the refusal's own words */
  readonly words?: string | undefined
  readonly onAgain?: (() => void) | undefined
}

/** Where a refusal is said: always in the page, so that what comes into it is announced. */
export const Trouble = ({ failure, words, onAgain }: TroubleProps) => (
  <div role="alert" className="empty:hidden">
    {failure !== null && (
      <div className="grid justify-items-start gap-3 rounded-[14px] bg-clay-wash p-4">
        <p>{words ?? refusalWords(failure.code)}</p>
        {onAgain && <Button onClick={onAgain}>Try again</Button>}
      </div>
    )}
  </div>
)
