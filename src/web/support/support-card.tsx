import type { ReactNode } from 'react'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'

interface SupportCardProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** more that can be done here */
  readonly children?: ReactNode
}

/** For the student, not for the client. Addresses are words to copy, so that nothing leaves the page by itself. */
export const SupportCard = ({ isOpen, onClose, children }: SupportCardProps) => (
  <Modal isOpen={isOpen} onClose={onClose} title="Support for you">
    <div className="grid gap-4">
      <p>
        The client is a simulation; nobody is harmed by anything said here. What it stirs in you is
        real. If something touches you, you can stop at any moment, without a reason and without it
        counting against you.
      </p>
      <ul className="grid list-disc gap-2.5 ps-5 marker:text-edge">
        <li>
          Talk to someone who knows you or your work: a tutor, a supervisor, a friend, your
          university’s counselling service.
        </li>
        <li>
          In danger right now, yours or anyone’s: call the emergency number of the country you are
          in (112 in Europe, 999 in the UK, 911 in North America).
        </li>
        <li>
          To talk to someone at any hour in the UK and Ireland: Samaritans, telephone{' '}
          <strong className="whitespace-nowrap">116 123</strong>.
        </li>
        <li>
          Elsewhere, numbers differ by country: <strong>findahelpline.com</strong> lists them.
        </li>
      </ul>
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
