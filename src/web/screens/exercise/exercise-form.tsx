import { useState } from 'react'
import { Link } from 'wouter'
import type { Fixed } from '#contract/api/api-types.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { CopyButton } from '#web/course/copy-button.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { Button } from '#web/design/button.tsx'
import { type ExerciseFields, exerciseFields } from './exercise-fields.ts'
import { ExerciseFormFields } from './exercise-form-fields.tsx'
import { readExercise } from './read-exercise.ts'
import { type Outcome, useSaveExercise } from './use-save-exercise.ts'

interface ExerciseFormProps {
  readonly course: string
  /** null: it is not made yet */
  readonly exercise: string | null
  readonly settings: Fixed<ExerciseSettings>
  readonly scenario: string
  readonly isPublished: boolean
}

/** All that is set about an exercise. What was typed outlives a reload and a save that failed. */
export function ExerciseForm({
  course,
  exercise,
  settings,
  scenario,
  isPublished,
}: ExerciseFormProps) {
  const scenarios = useAnswer('GET /api/courses/:course/scenarios', { params: { course } })
  const untouched: ExerciseFields = exerciseFields(settings, scenario)
  const draft = useDraft(`exercise/${exercise ?? `new-in-${course}`}`, untouched)
  const [wasTried, setTried] = useState(false)
  const saving = useSaveExercise(course, exercise)
  const read = readExercise(draft.fields)

  const send = async (isToPublish: boolean) => {
    if (!(await saving.save(read, isToPublish))) return
    draft.forget()
    setTried(false)
  }
  return (
    <AnsweredPart answer={scenarios} what="The scenarios are">
      {(listed) => (
        <div className="grid max-w-[46rem] gap-6">
          <Form
            press={isPublished ? 'Save' : 'Save as a draft'}
            isActing={saving.isActing}
            hasProblems={Object.keys(read.problems).length > 0}
            failure={saving.failure}
            onTried={() => setTried(true)}
            onSend={(pressed) => void send(pressed === 'publish')}
            beside={
              <>
                {!isPublished && (
                  <Button
                    type="submit"
                    value="publish"
                    aria-disabled={saving.isActing || undefined}
                  >
                    Publish
                  </Button>
                )}
                {draft.isTouched && (
                  <Button weight="quiet" onClick={draft.forget}>
                    Discard what is not saved
                  </Button>
                )}
              </>
            }
          >
            <ExerciseFormFields
              fields={draft.fields}
              problems={wasTried ? read.problems : {}}
              scenarios={listed.scenarios}
              isPublished={isPublished}
              isChecked={wasTried}
              onChange={(changes) => {
                saving.forgetOutcome()
                draft.change(changes)
              }}
            />
          </Form>
          <div role="status">
            <Done outcome={saving.outcome} course={course} exercise={exercise} />
          </div>
        </div>
      )}
    </AnsweredPart>
  )
}

interface DoneProps {
  readonly outcome: Outcome
  readonly course: string
  readonly exercise: string | null
}

function Done({ outcome, course, exercise }: DoneProps) {
  if (outcome === null || exercise === null) return null
  if (outcome === 'saved') return <p>Saved.</p>
  return (
    <div className="grid justify-items-start gap-3 rounded-[14px] bg-teal-wash p-4">
      <p>
        Published, with its scenario as it stands now. Students find it in{' '}
        <Link href={`/courses/${course}`}>the course</Link>, from the day that it opens.
      </p>
      <CopyButton text={`${window.location.origin}/exercises/${exercise}`}>
        Copy the link for students
      </CopyButton>
    </div>
  )
}
