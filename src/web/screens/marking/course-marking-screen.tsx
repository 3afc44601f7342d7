import { Link } from 'wouter'
import { CourseFrame } from '#web/course/course-frame.tsx'
import { whenWords } from '#web/course/when-words.ts'
import { DataTable } from '#web/design/data-table.tsx'

/** The exercises of a course that there can be something to mark in. */
export const CourseMarkingScreen = ({ course }: { readonly course: string }) => (
  <CourseFrame course={course} part="Marking">
    {({ exercises, timeZone }) => {
      const published = exercises.filter(({ isPublished }) => isPublished)
      if (published.length === 0) return <p>No exercise of this course is published yet.</p>
      return (
        <DataTable
          caption="Exercises to mark"
          isCaptionHidden
          rows={published}
          idOf={({ id }) => id}
          columns={[
            {
              title: 'Exercise',
              kind: 'name',
              cell: ({ id, title }) => <Link href={`/exercises/${id}/marking`}>{title}</Link>,
            },
            {
              title: 'Due',
              cell: ({ dueAt }) => (dueAt === null ? '' : whenWords(dueAt, timeZone)),
            },
            {
              title: 'Closes',
              cell: ({ cutOffAt }) => (cutOffAt === null ? '' : whenWords(cutOffAt, timeZone)),
            },
          ]}
        />
      )
    }}
  </CourseFrame>
)
