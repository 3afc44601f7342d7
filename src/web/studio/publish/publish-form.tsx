import { useState } from 'react'
import { Link } from 'wouter'
import type { Answered } from '#web/api/ask.ts'
import { useAct, useAnswer } from '#web/course/course-query.tsx'
import { isInstructing } from '#web/course/role-words.ts'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { ChoiceField } from '#web/design/choice-field.tsx'

interface PublishFormProps {
  /** the file, word for word */
  readonly source: string
  readonly onClose: () => void
}

type Published = Answered<'POST /api/courses/:course/scenarios'>

/** Which course, and what became of it. */
export function PublishForm({ source, onClose }: PublishFormProps) {
  const { value: me, failure: unread, again } = useAnswer('GET /api/me')
  const [chosen, setChosen] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<Published | null>(null)
  const { act, isActing, failure } = useAct('POST /api/courses/:course/scenarios')
  if (me === undefined) return <Trouble failure={unread} onAgain={again} />
  if (me.person === null)
    return (
      <p>
        <Link href="/sign-in">Sign in</Link> as an instructor first. The file stays open here.
      </p>
    )
  const courses = me.places.filter(({ role, isArchived }) => isInstructing(role) && !isArchived)
  const course = courses.find((each) => each.course === chosen) ?? courses[0]
  if (course === undefined) return <p>You are the instructor of no course that is running.</p>
  const publish = async () => {
    const sent = await act({ params: { course: course.course }, body: { source } })
    if (sent.ok) setOutcome(sent.value)
  }
  return (
    <div className="grid gap-5">
      <p>
        The file as it stands goes to the course. Exercises can be made of it there; students cannot
        practise it. Exercises that are published already keep the file they were published with.
      </p>
      <ChoiceField
        label="Course"
        value={course.course}
        options={courses.map((each) => [each.course, each.title])}
        onChoose={(id) => {
          setChosen(id)
          setOutcome(null)
        }}
      />
      <Trouble failure={failure} />
      <div role="status" className="grid gap-3 empty:hidden">
        {outcome?.published === true && (
          <p>
            It is in “{course.title}” now.{' '}
            <Link href={`/courses/${course.course}/exercises/new`}>Make an exercise of it</Link>
          </p>
        )}
        {outcome?.published === false && <Problems problems={outcome.problems} />}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button
          weight="main"
          onClick={() => {
            if (!isActing) void publish()
          }}
        >
          Publish
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  )
}

const Problems = ({
  problems,
}: {
  readonly problems: Extract<Published, { published: false }>['problems']
}) => (
  <>
    <p>Not published. This stands in the way:</p>
    <ul className="grid list-disc gap-2 ps-5">
      {problems.map(({ code, line, column, message, fix }) => (
        <li key={`${code} ${line} ${column}`}>
          Line {line}: {message}. {fix}
        </li>
      ))}
    </ul>
  </>
)
