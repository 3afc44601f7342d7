import { useState } from 'react'
import { Link } from 'wouter'
import type { Course } from '#web/course/course-frame.tsx'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { TimeZoneField, timeZoneProblem } from '#web/course/time-zone-field.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { Button } from '#web/design/button.tsx'
import { TextField } from '#web/design/text-field.tsx'
import { TUTORS_LEVEL, TUTORS_LINK } from '#web/scenarios/open-levels.ts'
import { CourseRetention } from './course-retention.tsx'
import { CourseScenarios } from './course-scenarios.tsx'

export const CourseSettings = ({ course }: { readonly course: Course }) => (
  <div className="grid max-w-measure gap-12">
    {course.archivedAt === null && <Details course={course} />}
    <CourseScenarios course={course.course} />
    <Archive course={course} />
    <CourseRetention course={course} />
    <section aria-labelledby="hardest" className="grid gap-3">
      <h2 id="hardest">The hardest clients</h2>
      <p>
        In practice the clients of level {TUTORS_LEVEL} stay shut until you open them: give{' '}
        <Link href={TUTORS_LINK}>this link</Link> to students with whom you have agreed on it. It
        opens them in the browser where it is followed. Exercises do not need it.
      </p>
    </section>
    <section aria-labelledby="record" className="grid gap-3">
      <h2 id="record">Record</h2>
      <p>
        Whoever read, marked, changed, released or exported something here is{' '}
        <Link href={`/courses/${course.course}/record`}>in the record of this course</Link>.
      </p>
    </section>
  </div>
)

const SHORTEST_DAYS = 30
const LONGEST_DAYS = 3650

function Details({ course }: { readonly course: Course }) {
  const draft = useDraft(`course/${course.course}`, {
    title: course.title,
    timeZone: course.timeZone,
    retentionDays: course.retentionDays === null ? '' : String(course.retentionDays),
  })
  const [wasTried, setTried] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const { act, isActing, failure } = useAct('PATCH /api/courses/:course')
  const { title, timeZone, retentionDays } = draft.fields
  const titleProblem = title.trim() === '' ? 'Give the course a title.' : null
  const daysProblem = retentionProblem(retentionDays)
  const change = (changes: Partial<typeof draft.fields>) => {
    setSaved(false)
    draft.change(changes)
  }
  const save = async () => {
    const days = retentionDays.trim() === '' ? null : Number(retentionDays)
    const saved = await act({
      params: { course: course.course },
      body: { title: title.trim(), timeZone, retentionDays: days },
    })
    if (!saved.ok) return
    draft.forget()
    setSaved(true)
  }
  return (
    <Form
      press="Save"
      isActing={isActing}
      hasProblems={
        titleProblem !== null || daysProblem !== null || timeZoneProblem(timeZone) !== null
      }
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void save()}
      beside={<span role="status">{isSaved && 'Saved.'}</span>}
    >
      <TextField
        label="Title"
        maxLength={200}
        value={title}
        problem={wasTried ? titleProblem : null}
        onText={(text) => change({ title: text })}
      />
      <TimeZoneField
        value={timeZone}
        isChecked={wasTried}
        onText={(text) => change({ timeZone: text })}
      />
      <TextField
        label="Days until conversations are deleted"
        hint="Counted from the day that the course goes to the archive. Empty: they stay until somebody deletes them."
        inputMode="numeric"
        value={retentionDays}
        problem={wasTried ? daysProblem : null}
        onText={(text) => change({ retentionDays: text })}
      />
    </Form>
  )
}

function retentionProblem(text: string): string | null {
  const days = Number(text)
  const isFine =
    text.trim() === '' || (Number.isInteger(days) && days >= SHORTEST_DAYS && days <= LONGEST_DAYS)
  return isFine ? null : `Write whole days, from ${SHORTEST_DAYS} to ${LONGEST_DAYS}, or nothing.`
}

/** Nothing is lost by it, and it can be taken back, so it is not asked twice. */
function Archive({ course }: { readonly course: Course }) {
  const { act, isActing, failure } = useAct('PATCH /api/courses/:course')
  const isArchived = course.archivedAt !== null
  return (
    <section aria-labelledby="archive" className="grid justify-items-start gap-3">
      <h2 id="archive">Archive</h2>
      <p>
        {isArchived
          ? 'In the archive everything can be read and nothing changes.'
          : 'When the course is over: everything stays readable, nothing can be begun or changed, and the days until conversations are deleted begin to count.'}
      </p>
      <Trouble failure={failure} />
      <Button
        onClick={() => {
          if (!isActing)
            void act({ params: { course: course.course }, body: { isArchived: !isArchived } })
        }}
      >
        {isArchived ? 'Take it back from the archive' : 'Move to the archive'}
      </Button>
    </section>
  )
}
