import type { LineTrouble } from '#web/attempt/attempt-line.ts'
import { lineTroubleWords } from '#web/attempt/line-trouble-words.ts'
import { Button } from '#web/design/button.tsx'

interface LineNoticeProps {
  readonly trouble: LineTrouble | null
  /** something of the student's waits to be sent again */
  readonly isSending: boolean
  readonly onTryNow: () => void
}

/** A dropped line is no drama: it says what is so, that it mends itself, and how to hurry it. */
export const LineNotice = ({ trouble, isSending, onTryNow }: LineNoticeProps) => (
  <div role="status">
    {trouble !== null && (
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl bg-amber-wash px-4 py-3">
        <p className="min-w-0 flex-1 basis-60">
          {lineTroubleWords(trouble)}{' '}
          {isSending
            ? 'What you sent is kept here and is sent again by itself until it has arrived.'
            : 'Everything said so far is kept. It is tried again by itself.'}
        </p>
        <Button onClick={onTryNow}>Try now</Button>
      </div>
    )}
  </div>
)
