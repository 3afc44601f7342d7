import type { ReactNode } from 'react'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import { SupportWords } from './support-words.tsx'

interface SupportCardProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** more that can be done here */
  readonly children?: ReactNode
}

/** For the student, not for the client. */
export const SupportCard = ({ isOpen, onClose, children }: SupportCardProps) => (
  <Modal isOpen={isOpen} onClose={onClose} title="Support for you">
    <div className="grid gap-4">
      <p>
        The client is a simulation; nobody is harmed by anything said here. What it stirs in you is
        real. If something touches you, you can stop at any moment, without a reason and without it
        counting against you.
      </p>
      <SupportWords />
      <p className="text-small text-soft">
        Third Chair cannot see that you opened this card and tells nobody. It is not a crisis
        service: no person reads what you write here.
      </p>
      {children}
      <Button weight="main" className="justify-self-start" onClick={onClose}>
        Close
      </Button>
    </div>
  </Modal>
)
