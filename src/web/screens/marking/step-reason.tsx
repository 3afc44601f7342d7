import { useState } from 'react'
import type { MarkingStep } from '#course/marking-workflow.ts'
import type { AskFailure } from '#web/api/ask.ts'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { Button } from '#web/design/button.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { Modal } from '#web/design/modal.tsx'
import { STEP_WORDS } from './step-words.ts'

type OpenStep = Exclude<MarkingStep, 'release'>

interface StepReasonProps {
  readonly attempt: string
  /** null: closed */
  readonly step: OpenStep | null
  readonly failure: AskFailure | null
  readonly isActing: boolean
  readonly onClose: () => void
  /** @returns whether it was taken */
  readonly onTake: (step: OpenStep, reason: string) => Promise<boolean>
}

/** Asks for the reason of a step that needs one. What was typed stays until the step is taken. */
export const StepReason = ({ step, onClose, ...rest }: StepReasonProps) => (
  <Modal
    isOpen={step !== null}
    onClose={onClose}
    title={step === null ? '' : STEP_WORDS[step].press}
  >
    {step !== null && <Reason key={step} step={step} onClose={onClose} {...rest} />}
  </Modal>
)

function Reason({
  attempt,
  step,
  failure,
  isActing,
  onClose,
  onTake,
}: StepReasonProps & { readonly step: OpenStep }) {
  const { fields, change, forget } = useDraft(`marking-step/${attempt}/${step}`, { reason: '' })
  const [wasTried, setTried] = useState(false)
  const isMissing = fields.reason.trim() === ''
  return (
    <Form
      press={STEP_WORDS[step].press}
      isActing={isActing}
      hasProblems={isMissing}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={async () => {
        if (await onTake(step, fields.reason)) forget()
      }}
      beside={<Button onClick={onClose}>Close</Button>}
    >
      <p>{STEP_WORDS[step].effect}</p>
      <LinesField
        label="Reason"
        hint="Kept with the step. Those concerned can read it."
        maxLength={2000}
        value={fields.reason}
        problem={wasTried && isMissing ? 'This needs a reason.' : null}
        onText={(reason) => change({ reason })}
      />
    </Form>
  )
}
