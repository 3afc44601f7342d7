import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import type { ShelvedSession } from '#web/session/session-shelf.ts'
import { useShelfTask } from './use-shelf-task.ts'
import { whenWords } from './when-words.ts'

interface DeleteSessionProps {
  /** the session in question; null while there is none */
  readonly shelved: ShelvedSession | null
  readonly onClose: () => void
  readonly onDeleted: () => void
}

/** Deleting cannot be taken back, so it is asked once. */
export function DeleteSession({ shelved, onClose, onDeleted }: DeleteSessionProps) {
  const { run, hasFailed } = useShelfTask()
  const remove = (session: string) =>
    run(async (shelf) => {
      await shelf.remove(session)
      onDeleted()
    })
  return (
    <Modal isOpen={shelved !== null} onClose={onClose} title="Delete this session?">
      <div className="grid gap-5">
        {shelved && (
          <p>
            “{shelved.title}” of {whenWords(shelved.startedAt)}: the conversation, your notes and
            the debrief are removed from this device and cannot be brought back.
          </p>
        )}
        {hasFailed && (
          <p role="alert" className="text-clay">
            It could not be deleted, and nothing was. Load the page again, then try once more.
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button
            weight="main"
            onClick={() => {
              if (shelved) void remove(shelved.session)
            }}
          >
            Delete it
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </div>
      </div>
    </Modal>
  )
}
