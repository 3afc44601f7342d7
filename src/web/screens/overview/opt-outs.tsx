import { useState } from 'react'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { LinesField } from '#web/design/lines-field.tsx'
import type { Student } from './overview-screen.tsx'

interface OptOutsProps {
  readonly exercise: string
  readonly students: readonly Student[]
  readonly mayChange: boolean
}

/** Who would rather not sit this exercise. They are owed an answer, and another way of equal standing. */
export function OptOuts({ exercise, students, mayChange }: OptOutsProps) {
  const asking = students.filter(({ optedOut }) => optedOut !== null)
  if (asking.length === 0) return null
  return (
    <section aria-labelledby="opt-outs" className="grid max-w-measure gap-5">
      <h2 id="opt-outs">Would rather not sit this</h2>
      <p>
        They ask for a way in which only people take part. It counts the same, and they need give no
        reason.
      </p>
      {asking.map((student) => (
        <OptOut key={student.member} exercise={exercise} student={student} mayChange={mayChange} />
      ))}
    </section>
  )
}

interface OptOutProps {
  readonly exercise: string
  readonly student: Student
  readonly mayChange: boolean
}

function OptOut({ exercise, student, mayChange }: OptOutProps) {
  const { member, name, optedOut } = student
  return (
    <article aria-label={name} className="grid gap-3 border-hair border-t pt-4">
      <h3 className="text-[1.1rem]">{name}</h3>
      <p className="whitespace-pre-wrap">
        {optedOut?.words ? `“${optedOut.words}”` : 'No words were left, and none are needed.'}
      </p>
      {optedOut?.answer != null && (
        <p className="whitespace-pre-wrap">
          <span className="font-semibold">Your answer: </span>
          {optedOut.answer}
        </p>
      )}
      {mayChange && optedOut?.answer === null && <Answer exercise={exercise} member={member} />}
    </article>
  )
}

function Answer({ exercise, member }: { readonly exercise: string; readonly member: string }) {
  const draft = useDraft(`opt-out/${exercise}/${member}`, { answer: '' })
  const [wasTried, setTried] = useState(false)
  const { act, isActing, failure } = useAct('POST /api/exercises/:exercise/opt-outs/:member')
  const answer = draft.fields.answer.trim()
  const send = async () => {
    const done = await act({ params: { exercise, member }, body: { answer } })
    if (done.ok) draft.forget()
  }
  return (
    <Form
      press="Answer"
      isActing={isActing}
      hasProblems={answer === ''}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void send()}
    >
      <LinesField
        label="Answer"
        hint="What you arrange instead, with whom and when."
        maxLength={2000}
        value={draft.fields.answer}
        problem={wasTried && answer === '' ? 'Write an answer.' : null}
        onText={(text) => draft.change({ answer: text })}
      />
    </Form>
  )
}
