import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'

interface OwnWordsQuestionProps {
  readonly isOpen: boolean
  /** what becomes of the role-play if it was, such as "The role-play pauses." */
  readonly whatFollows: string
  readonly onAboutSelf: () => void
  readonly onAsCounsellor: () => void
  /** neither: the words stay in the box */
  readonly onClose: () => void
}

/** Asked before anything is sent, when a student seems to speak of themself and no longer as the counsellor (F-17). */
export const OwnWordsQuestion = ({
  isOpen,
  whatFollows,
  onAboutSelf,
  onAsCounsellor,
  onClose,
}: OwnWordsQuestionProps) => (
  <Modal isOpen={isOpen} onClose={onClose} title="Was that about you?">
    <div className="grid gap-5">
      <p>
        Nothing has been sent. If those words are about you, you matter more than this exercise.
      </p>
      <p>
        They are then sent and kept nowhere, nothing of them is scored, and no tutor is told.{' '}
        {whatFollows}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button weight="main" onClick={onAboutSelf}>
          It is about me
        </Button>
        <Button onClick={onAsCounsellor}>I said it as the counsellor</Button>
        <Button weight="quiet" onClick={onClose}>
          Back to my words
        </Button>
      </div>
    </div>
  </Modal>
)
