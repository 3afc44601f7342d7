import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import type { CommentPlace } from './attempt-marking.tsx'
import type { MarkingView } from './marking-view.ts'

interface CommentBankProps {
  readonly view: MarkingView
  /** what a comment is wanted for; null: closed */
  readonly place: CommentPlace | null
  /** what stands there now */
  readonly text: string
  readonly onUse: (text: string) => void
  readonly onClose: () => void
}

/** Comments that the markers of a course share. */
export const CommentBank = ({ place, onClose, ...rest }: CommentBankProps) => (
  <Modal isOpen={place !== null} onClose={onClose} title="Comment bank">
    <BankedComments {...rest} onClose={onClose} />
  </Modal>
)

function BankedComments({
  view: { course, comments },
  text,
  onUse,
  onClose,
}: Omit<CommentBankProps, 'place'>) {
  const adding = useAct('POST /api/courses/:course/comments')
  const removing = useAct('DELETE /api/comments/:comment')
  const own = text.trim()
  const isThere = comments.some((comment) => comment.text === own)
  return (
    <div className="grid gap-5">
      <p className="text-small text-soft">Shared by everybody who marks in this course.</p>
      {comments.length === 0 && <p>Nothing is in it yet.</p>}
      <ul className="grid">
        {comments.map(({ id, text: words, mayDelete }) => (
          <li key={id} className="grid gap-1 border-hair border-b py-3">
            <p dir="auto" className="whitespace-pre-wrap">
              {words}
            </p>
            <div className="flex flex-wrap gap-x-5">
              <button type="button" className="aside-press" onClick={() => onUse(words)}>
                Use this<span className="sr-only">: {words}</span>
              </button>
              {mayDelete && (
                <button
                  type="button"
                  className="aside-press"
                  onClick={() => {
                    if (!removing.isActing) void removing.act({ params: { comment: id } })
                  }}
                >
                  Take out of the bank<span className="sr-only">: {words}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Trouble failure={adding.failure ?? removing.failure} />
      <div className="flex flex-wrap gap-3">
        {own !== '' && !isThere && (
          <Button
            onClick={() => {
              if (!adding.isActing) void adding.act({ params: { course }, body: { text: own } })
            }}
          >
            Put my comment in
          </Button>
        )}
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  )
}
