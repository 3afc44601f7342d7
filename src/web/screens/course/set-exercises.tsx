import { Link } from 'wouter'
import type { Course } from '#web/course/course-frame.tsx'
import { isInstructing } from '#web/course/role-words.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { datesWords } from './dates-words.ts'

/** The exercises of a course as those see them who set and mark them. */
export function SetExercises({ course }: { readonly course: Course }) {
  const { exercises, timeZone, role } = course
  if (exercises.length === 0) return <p>There is no exercise in this course yet.</p>
  return (
    <DataTable
      caption="Exercises of this course"
      isCaptionHidden
      rows={exercises}
      idOf={({ id }) => id}
      columns={[
        { title: 'Exercise', kind: 'name', cell: ({ title }) => title },
        {
          title: 'State',
          cell: ({ isPublished }) => (isPublished ? 'Published' : 'Draft, seen by no student'),
        },
        {
          title: 'Dates',
          cell: (exercise) =>
            datesWords(exercise, timeZone).map((words) => (
              <span key={words} className="block">
                {words}
              </span>
            )),
        },
        {
          title: 'Open',
          kind: 'press',
          cell: ({ id, title, isPublished }) => (
            <span className="flex flex-wrap gap-x-5 gap-y-1">
              {isPublished && (
                <Link href={`/exercises/${id}/overview`}>
                  Overview <span className="sr-only">of {title}</span>
                </Link>
              )}
              {isInstructing(role) && (
                <>
                  <Link href={`/exercises/${id}/edit`}>
                    {isPublished ? 'Change' : 'Finish'} <span className="sr-only">{title}</span>
                  </Link>
                  <Link href={`/exercises/${id}/try`}>
                    Try it<span className="sr-only">: {title}, as a student, without a trace</span>
                  </Link>
                </>
              )}
            </span>
          ),
        },
      ]}
    />
  )
}
