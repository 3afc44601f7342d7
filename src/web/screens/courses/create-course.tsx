import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { TimeZoneField, timeZoneProblem } from '#web/course/time-zone-field.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { ownTimeZone } from '#web/course/when-words.ts'
import { TextField } from '#web/design/text-field.tsx'

/** Whoever creates a course is its first instructor. */
export function CreateCourse() {
  const draft = useDraft('create-course', { title: '', timeZone: ownTimeZone() })
  const [wasTried, setTried] = useState(false)
  const { act, isActing, failure } = useAct('POST /api/courses')
  const [, navigate] = useLocation()
  const { title, timeZone } = draft.fields
  const titleProblem = title.trim() === '' ? 'Give the course a title.' : null
  const create = async () => {
    const created = await act({ body: { title: title.trim(), timeZone } })
    if (!created.ok) return
    draft.forget()
    navigate(`/courses/${created.value.course}`)
  }
  return (
    <Form
      press="Create course"
      isActing={isActing}
      hasProblems={titleProblem !== null || timeZoneProblem(timeZone) !== null}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void create()}
    >
      <TextField
        label="Title"
        maxLength={200}
        value={title}
        problem={wasTried ? titleProblem : null}
        onText={(text) => draft.change({ title: text })}
      />
      <TimeZoneField
        hint="In which its dates are written."
        value={timeZone}
        isChecked={wasTried}
        onText={(text) => draft.change({ timeZone: text })}
      />
    </Form>
  )
}
