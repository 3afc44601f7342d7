import { type ReactNode, useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import { RetryPanel } from './retry-panel.tsx'
import type { Retrying } from './retrying.ts'

interface TryAgainPressProps {
  /** of the reply in the transcript */
  readonly index: number
  /** number of the reply */
  readonly reply: number
  readonly retrying: Retrying
  /** `note`: among the notes in the margin */
  readonly look: 'card' | 'note'
  /** where other words can be asked for, once an example may be seen; null for nowhere */
  readonly anotherWay?: ReactNode
  /** where the panel leads back to */
  readonly backWords?: string
}

/** Back to a reply: the client stands there again, and other words can be tried. */
export function TryAgainPress({
  index,
  reply,
  retrying,
  look,
  anotherWay,
  backWords = 'Back to the debrief',
}: TryAgainPressProps) {
  const [isOpen, setOpen] = useState(false)
  const tries = retrying.folded.tries.filter((each) => each.index === index).length
  const open = () => setOpen(true)
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
      <Modal
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={`Again from your reply ${reply}`}
        isWide
      >
        <RetryPanel
          index={index}
          retrying={retrying}
          anotherWay={anotherWay ?? null}
          backWords={backWords}
          onDone={() => setOpen(false)}
        />
      </Modal>
    </>
  )
}
