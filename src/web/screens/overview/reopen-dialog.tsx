import { useState } from 'react'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { Button } from '#web/design/button.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { Modal } from '#web/design/modal.tsx'
import { TextField } from '#web/design/text-field.tsx'
import type { Attempt } from './overview-screen.tsx'

interface ReopenDialogProps {
  /** null: closed */
  readonly attempt: Attempt | null
  readonly name: string
  readonly onClose: () => void
}

export const ReopenDialog = ({ attempt, name, onClose }: ReopenDialogProps) => (
  <Modal isOpen={attempt !== null} onClose={onClose} title={`Reopen the attempt of ${name}`}>
    {attempt !== null && <Reopen key={attempt.id} attempt={attempt.id} onDone={onClose} />}
  </Modal>
)

const LEAST_MINUTES = 5
const MOST_MINUTES = 600

function Reopen({ attempt, onDone }: { readonly attempt: string; readonly onDone: () => void }) {
  const draft = useDraft(`reopen/${attempt}`, { minutes: '30', reason: '' })
  const [wasTried, setTried] = useState(false)
  const { act, isActing, failure } = useAct('POST /api/attempts/:attempt/reopen')
  const minutes = Number(draft.fields.minutes)
  const isWhole = Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES
  const minutesProblem = isWhole
    ? null
    : `Write whole minutes, from ${LEAST_MINUTES} to ${MOST_MINUTES}.`
  const reason = draft.fields.reason.trim()
  const reasonProblem =
    reason === '' ? 'Say in a few words why: it is kept with the attempt.' : null
  const reopen = async () => {
    const done = await act({ params: { attempt }, body: { minutes, reason } })
    if (!done.ok) return
    draft.forget()
    onDone()
  }
  return (
    <div className="grid gap-5">
      <p>
        The conversation goes on where it stopped, on any device. Whatever was marked of it has to
        be looked at again.
      </p>
      <Form
        press="Reopen"
        isActing={isActing}
        hasProblems={minutesProblem !== null || reasonProblem !== null}
        failure={failure}
        onTried={() => setTried(true)}
        onSend={() => void reopen()}
        beside={<Button onClick={onDone}>Close</Button>}
      >
        <TextField
          label="Minutes from now"
          inputMode="numeric"
          value={draft.fields.minutes}
          problem={wasTried ? minutesProblem : null}
          onText={(text) => draft.change({ minutes: text })}
        />
        <LinesField
          label="Reason"
          maxLength={500}
          value={draft.fields.reason}
          problem={wasTried ? reasonProblem : null}
          onText={(text) => draft.change({ reason: text })}
        />
      </Form>
    </div>
  )
}
