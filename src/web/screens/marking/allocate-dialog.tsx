import { useState } from 'react'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { Button } from '#web/design/button.tsx'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { Modal } from '#web/design/modal.tsx'
import type { MarkingQueue, QueuedAttempt } from './marking-view.ts'

interface AllocateDialogProps {
  /** null: closed */
  readonly attempt: QueuedAttempt | null
  readonly markers: MarkingQueue['markers']
  readonly onClose: () => void
}

/** Who marks an attempt, and who marks it blindly a second time. */
export const AllocateDialog = ({ attempt, markers, onClose }: AllocateDialogProps) => (
  <Modal
    isOpen={attempt !== null}
    onClose={onClose}
    title={attempt === null ? '' : `Who marks: ${attempt.name}`}
  >
    {attempt !== null && (
      <Allocation key={attempt.attempt} attempt={attempt} markers={markers} onClose={onClose} />
    )}
  </Modal>
)

function Allocation({
  attempt,
  markers,
  onClose,
}: AllocateDialogProps & { readonly attempt: QueuedAttempt }) {
  const [marker, setMarker] = useState(attempt.marker?.member ?? '')
  const [second, setSecond] = useState(attempt.secondMarker?.member ?? '')
  const { act, isActing, failure } = useAct('PUT /api/attempts/:attempt/marker')
  const isSame = marker !== '' && marker === second
  const options = (nobody: string) =>
    [['', nobody], ...markers.map(({ member, name }) => [member, name] as const)] as const
  return (
    <Form
      press="Save"
      isActing={isActing}
      hasProblems={isSame}
      failure={failure}
      onSend={async () => {
        const saved = await act({
          params: { attempt: attempt.attempt },
          body: {
            marker: marker === '' ? null : marker,
            secondMarker: second === '' ? null : second,
          },
        })
        if (saved.ok) onClose()
      }}
      beside={<Button onClick={onClose}>Close</Button>}
    >
      <ChoiceField
        label="Marker"
        value={marker}
        options={options('Whoever comes first')}
        onChoose={setMarker}
      />
      <ChoiceField
        label="Second marker"
        hint="Where a second mark is asked for, it is given blindly."
        value={second}
        problem={isSame ? 'Two marks come from two people.' : null}
        options={options('Whoever comes second')}
        onChoose={setSecond}
      />
    </Form>
  )
}
