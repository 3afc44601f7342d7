import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'

interface ChangedOnDiskProps {
  /** null while there is nothing to decide */
  readonly diskText: string | null
  readonly onOverwrite: () => void
  readonly onOpenTheirs: (diskText: string) => void
  readonly onLater: () => void
}

/** Somebody else has written the file since it was opened: an editor, a colleague, Git. */
export const ChangedOnDisk = ({
  diskText,
  onOverwrite,
  onOpenTheirs,
  onLater,
}: ChangedOnDiskProps) => (
  <Modal isOpen={diskText !== null} onClose={onLater} title="The file on the disk has changed">
    {diskText !== null && (
      <div className="grid gap-5">
        <p>
          It was written by something else since you opened or saved it here, so nothing was saved.
          Whichever you open, yours stays in “My files”.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => onOpenTheirs(diskText)}>Open what is on the disk</Button>
          <Button onClick={onOverwrite}>Save over it</Button>
          <Button weight="quiet" onClick={onLater}>
            Not now
          </Button>
        </div>
      </div>
    )}
  </Modal>
)
