import { type ReactNode, useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'

interface RetryPressProps {
  /** number of the reply, as the title says it: "your reply 3" */
  readonly which: string
  /** how many are kept of this reply */
  readonly tries: number
  /** `note`: among the notes in the margin */
  readonly look: 'card' | 'note'
  readonly panel: (onDone: () => void) => ReactNode
}

/** The way back to a reply, and how often it has been gone. */
export function RetryPress({ which, tries, look, panel }: RetryPressProps) {
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  const close = () => setOpen(false)
  return (
    <>
      {look === 'card' ? (
        <Button className="no-print mt-1" onClick={open}>
          Try again from here
        </Button>
      ) : (
        <button type="button" className="no-print aside-press justify-self-start" onClick={open}>
          Try again from here
        </button>
      )}
      {tries > 0 && (
        <p className="text-small text-soft">
          {tries === 1 ? 'One try is kept.' : `${tries} tries are kept.`}
        </p>
      )}
      <Modal isOpen={isOpen} onClose={close} title={`Again from ${which}`} isWide>
        {panel(close)}
      </Modal>
    </>
  )
}
