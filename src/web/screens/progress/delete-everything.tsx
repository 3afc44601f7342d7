import { useState } from 'react'
import { deleteData } from '#web/data/delete-data.ts'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import { usePractice } from '#web/session/practice-context.tsx'

interface DeleteEverythingProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onDeleted: () => Promise<void>
}

/** It cannot be taken back, so it is asked once, and what goes is named. */
export function DeleteEverything({ isOpen, onClose, onDeleted }: DeleteEverythingProps) {
  const practice = usePractice()
  const [hasFailed, setFailed] = useState(false)
  const remove = async () => {
    setFailed(false)
    try {
      await deleteData(practice)
      await onDeleted()
    } catch {
      setFailed(true)
    }
  }
  return (
    <Modal isOpen={isOpen} onClose={onClose} title="Delete everything?">
      <div className="grid gap-5">
        <div className="grid gap-2">
          <p>This goes from this device and cannot be brought back without an exported file:</p>
          <ul className="list-disc ps-5">
            <li>every session, also unfinished ones, with its debrief and your reflection</li>
            <li>
              your notes and drafts, what you kept from looking within, the transcript under review
            </li>
            <li>the figures on this page</li>
            <li>the levels that were opened here; level 5 needs your tutor’s link again</li>
          </ul>
          <p>
            Files in the Studio and the choice of light or dark stay, and what a course’s server
            keeps of graded work.
          </p>
        </div>
        {hasFailed && (
          <p role="alert" className="text-clay">
            It could not be deleted, and nothing was. Load the page again, then try once more.
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button weight="main" onClick={() => void remove()}>
            Delete it all
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </div>
      </div>
    </Modal>
  )
}
