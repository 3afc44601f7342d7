import { useState } from 'react'
import type { Fixed } from '#contract/api/api-types.ts'
import type { ExerciseOverride } from '#course/exercise-override.schema.ts'
import { useAct } from '#web/course/course-query.tsx'
import { DateField } from '#web/course/date-field.tsx'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { Button } from '#web/design/button.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { Modal } from '#web/design/modal.tsx'
import { TextField } from '#web/design/text-field.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { NONE, overrideFields, readOverride } from './override-fields.ts'
import type { Exercise } from './overview-screen.tsx'

/** One student or one group, and what holds for them already. */
export interface OverrideAbout {
  readonly member: string | null
  readonly group: string | null
  readonly name: string
  readonly override: Fixed<ExerciseOverride>
  readonly reason: string
}

interface OverrideDialogProps {
  readonly exercise: string
  readonly of: Exercise
  /** null: closed */
  readonly about: OverrideAbout | null
  readonly onClose: () => void
}

export const OverrideDialog = ({ exercise, of, about, onClose }: OverrideDialogProps) => (
  <Modal isOpen={about !== null} onClose={onClose} title={`Other times for ${about?.name ?? ''}`}>
    {about !== null && (
      <Override
        key={about.member ?? about.group}
        exercise={exercise}
        timeZone={of.settings.timeZone}
        about={about}
        onDone={onClose}
      />
    )}
  </Modal>
)

interface OverrideProps {
  readonly exercise: string
  readonly timeZone: string
  readonly about: OverrideAbout
  readonly onDone: () => void
}

function Override({ exercise, timeZone, about, onDone }: OverrideProps) {
  const { member, group } = about
  const draft = useDraft(
    `override/${exercise}/${member ?? group}`,
    overrideFields(about.override, timeZone, about.reason),
  )
  const [wasTried, setTried] = useState(false)
  const { act, isActing, failure } = useAct('PUT /api/exercises/:exercise/overrides')
  const { fields } = draft
  const read = readOverride(fields, timeZone)
  const problems = wasTried ? read.problems : {}
  const save = async () => {
    const done = await act({
      params: { exercise },
      body: { member, group, override: read.override, reason: fields.reason.trim() },
    })
    if (!done.ok) return
    draft.forget()
    onDone()
  }
  return (
    <Form
      press="Save"
      isActing={isActing}
      hasProblems={Object.keys(read.problems).length > 0}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void save()}
      beside={<Button onClick={onDone}>Close</Button>}
    >
      <p className="text-small text-soft">
        What is left empty stays as the exercise has it. A standing multiplier applies to the time
        limit that results.
      </p>
      {DATES.map(([field, label, none]) => (
        <div key={field} className="grid gap-2">
          {fields[field] !== NONE && (
            <DateField
              label={label}
              timeZone={timeZone}
              value={fields[field]}
              problem={problems[field] ?? null}
              onText={(text) => draft.change({ [field]: text })}
            />
          )}
          <TickField
            label={none}
            isTicked={fields[field] === NONE}
            onTick={(isTicked) => draft.change({ [field]: isTicked ? NONE : '' })}
          />
        </div>
      ))}
      <TextField
        label="Time limit in minutes"
        hint="“none”: no limit."
        value={fields.timeLimitMinutes}
        problem={problems.timeLimitMinutes}
        onText={(text) => draft.change({ timeLimitMinutes: text })}
      />
      <TextField
        label="Attempts"
        hint="“none”: any number."
        value={fields.attempts}
        problem={problems.attempts}
        onText={(text) => draft.change({ attempts: text })}
      />
      <LinesField
        label="Reason"
        hint="Instructors alone see it."
        maxLength={500}
        value={fields.reason}
        onText={(text) => draft.change({ reason: text })}
      />
    </Form>
  )
}

const DATES = [
  ['opensAt', 'Opens', 'Open from the beginning'],
  ['dueAt', 'Due', 'No due date'],
  ['cutOffAt', 'Closes', 'Never closes'],
] as const
