import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'

interface DeleteExerciseProps {
  readonly exercise: string
  readonly course: string
}

/** Cannot be taken back, so it is asked once. */
export function DeleteExercise({ exercise, course }: DeleteExerciseProps) {
  const [isOpen, setOpen] = useState(false)
  const { act, isActing, failure } = useAct('DELETE /api/exercises/:exercise')
  const [, navigate] = useLocation()
  const remove = async () => {
    if (isActing) return
    const done = await act({ params: { exercise } })
    if (done.ok) navigate(`/courses/${course}`, { replace: true })
  }
  return (
    <div>
      <Button weight="quiet" className="-ms-4" onClick={() => setOpen(true)}>
        Delete this exercise …
      </Button>
      <Modal isOpen={isOpen} onClose={() => setOpen(false)} title="Delete this exercise?">
        <div className="grid gap-5">
          <p>
            Nobody has attempted it. It is removed with its settings, and cannot be brought back.
          </p>
          <Trouble failure={failure} />
          <div className="flex flex-wrap gap-3">
            <Button weight="main" onClick={() => void remove()}>
              Delete it
            </Button>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
          </div>
        </div>
      </Modal>
    </div>
  )
}
