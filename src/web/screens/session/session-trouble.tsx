import type { HostFailure } from '#simulation/host-failure.ts'
import { Button } from '#web/design/button.tsx'
import { downloadJournal } from '#web/session/download-journal.ts'
import { failureWords } from '#web/session/failure-words.ts'
import type { OpenPractice } from '#web/session/practice.ts'

interface SessionTroubleProps {
  readonly trouble: HostFailure | null
  /** the session is kept in this page only */
  readonly isInPage: boolean
  readonly open: OpenPractice
  /** asks for the client's words again; null when it is the student's own step that failed */
  readonly onAskAgain: (() => void) | null
  readonly onCarryOn: () => void
}

/** What went wrong and every way on. The typed words stay in the box. */
export function SessionTrouble(props: SessionTroubleProps) {
  const { trouble, isInPage, open, onAskAgain, onCarryOn } = props
  if (trouble === null) return null
  const isStorage = trouble === 'storage-full' || trouble === 'storage-refused'
  return (
    <div role="alert" className="mb-2 grid gap-3 rounded-xl bg-clay-wash px-4 py-3">
      <p>{failureWords(trouble)}</p>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {onAskAgain && <Button onClick={onAskAgain}>Ask again</Button>}
        {isStorage && !isInPage && <Button onClick={onCarryOn}>Carry on without keeping it</Button>}
        {isStorage && (
          <Button onClick={() => downloadJournal(open.host.journal())}>
            Download what was said
          </Button>
        )}
      </div>
    </div>
  )
}
