import { useId } from 'react'
import { Link } from 'wouter'
import { Button, pressable } from '#web/design/button.tsx'
import { downloadJournal, journalName } from '#web/session/download-journal.ts'
import { usePractice } from '#web/session/practice-context.tsx'
import type { ShelvedSession, Standing } from '#web/session/session-shelf.ts'
import { whenWords } from './when-words.ts'

const WORDS = {
  unfinished: 'left in the middle',
  'to-reflect': 'ended, debrief still to come',
  debriefed: 'debriefed',
} as const satisfies Record<Standing, string>

interface PastSessionProps {
  readonly shelved: ShelvedSession
  readonly onDelete: () => void
}

export function PastSession({ shelved, onDelete }: PastSessionProps) {
  const practice = usePractice()
  const id = useId()
  const download = async () => {
    const journal = await (await practice.shelf())?.journal(shelved.session)
    if (!journal) return
    downloadJournal(journal, journalName(shelved.scenarioId, new Date(shelved.startedAt)))
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-hair border-b py-3">
      <p id={id}>
        <span className="font-medium">{shelved.title}</span>
        <span className="block text-small text-soft">
          {shelved.clientName} · {whenWords(shelved.startedAt)} · {WORDS[shelved.standing]}
        </span>
      </p>
      <div className="-ms-3 flex flex-wrap items-center gap-1">
        {shelved.standing === 'debriefed' && (
          <Link
            href={`/session/${shelved.session}`}
            aria-describedby={id}
            className={pressable('quiet')}
          >
            Open debrief
          </Link>
        )}
        <Button weight="quiet" aria-describedby={id} onClick={() => void download()}>
          Download
        </Button>
        <Button weight="quiet" aria-describedby={id} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  )
}
