import { useId } from 'react'
import { Link } from 'wouter'
import { Button, pressable } from '#web/design/button.tsx'
import { downloadJournal } from '#web/session/download-journal.ts'
import type { ShelvedSession } from '#web/session/session-shelf.ts'
import { STANDING_WORDS } from './standing-words.ts'
import { useShelfTask } from './use-shelf-task.ts'
import { whenWords } from './when-words.ts'

interface PastSessionProps {
  readonly shelved: ShelvedSession
  /** the way on stands above already */
  readonly isOffered: boolean
  readonly onDelete: () => void
}

export function PastSession({ shelved, isOffered, onDelete }: PastSessionProps) {
  const { run, hasFailed } = useShelfTask()
  const id = useId()
  const download = () =>
    run(async (shelf) =>
      downloadJournal(await shelf.journal(shelved.session), new Date(shelved.startedAt)),
    )
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-hair border-b py-3">
      <p id={id}>
        <span className="font-medium">{shelved.title}</span>
        <span className="block text-small text-soft">
          {shelved.clientName} · {whenWords(shelved.startedAt)} ·{' '}
          {STANDING_WORDS[shelved.standing].toLowerCase()}
        </span>
      </p>
      <div className="-ms-3 flex flex-wrap items-center gap-1">
        {!isOffered && (
          <Link
            href={`/session/${shelved.session}`}
            aria-describedby={id}
            className={pressable('quiet')}
          >
            {shelved.standing === 'debriefed' ? 'Open debrief' : 'Continue'}
          </Link>
        )}
        <Button weight="quiet" aria-describedby={id} onClick={() => void download()}>
          Download
        </Button>
        <Button weight="quiet" aria-describedby={id} onClick={onDelete}>
          Delete
        </Button>
      </div>
      {hasFailed && (
        <p role="alert" className="w-full text-clay text-small">
          This session could not be read just now. Load the page again, then try once more.
        </p>
      )}
    </li>
  )
}
