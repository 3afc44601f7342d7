import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import type { Course } from '#web/course/course-frame.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { whenWords } from '#web/course/when-words.ts'
import { DataTable } from '#web/design/data-table.tsx'

type Retention = Answered<'GET /api/courses/:course/retention'>

/** How long the work of a course is kept, and what there is of it. */
export function CourseRetention({ course }: { readonly course: Course }) {
  const params = { course: course.course }
  const answer = useAnswer('GET /api/courses/:course/retention', { params })
  return (
    <section aria-labelledby="retention" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="retention">How long work is kept</h2>
      <AnsweredPart answer={answer} what="How long work is kept is">
        {(retention) => (
          <>
            <ul className="grid gap-1">
              {retentionWords(retention, course.timeZone).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            {retention.exercises.length > 0 && (
              <DataTable
                caption={
                  retention.purgedAt === null
                    ? studentsWords(retention.students, 'There are')
                    : studentsWords(retention.students, 'Before it was deleted there were')
                }
                rows={retention.exercises}
                idOf={({ exercise }) => exercise}
                columns={[
                  { title: 'Exercise', kind: 'name', cell: ({ title }) => title },
                  { title: 'Attempts', kind: 'number', cell: ({ attempts }) => attempts },
                  { title: 'Submitted', kind: 'number', cell: ({ finished }) => finished },
                  { title: 'Released', kind: 'number', cell: ({ released }) => released },
                ]}
              />
            )}
          </>
        )}
      </AnsweredPart>
    </section>
  )
}

const studentsWords = (count: number, begin: string): string =>
  `${begin} ${count} ${count === 1 ? 'student' : 'students'} with this work`

function retentionWords(
  { archivedAt, retentionDays, warnAt, warnedAt, purgeAt, purgedAt }: Retention,
  timeZone: string,
): readonly string[] {
  const on = (at: number) => whenWords(at, timeZone)
  const isOver = purgedAt !== null && (archivedAt === null || purgedAt >= archivedAt)
  return [
    archivedAt === null ? 'Not in the archive.' : `In the archive since ${on(archivedAt)}.`,
    ...(purgedAt === null ? [] : [`Conversations and marks were deleted on ${on(purgedAt)}.`]),
    ...(retentionDays === null
      ? ['No number of days is set: conversations stay until somebody deletes them.']
      : isOver
        ? []
        : [
            archivedAt === null
              ? `${retentionDays} days after it goes to the archive, conversations and marks are deleted.`
              : `Kept for ${retentionDays} days from then on.`,
          ]),
    ...(warnedAt === null
      ? warnAt === null
        ? []
        : [`Students and instructors are told from ${on(warnAt)} on.`]
      : [`Students and instructors are told since ${on(warnedAt)}.`]),
    ...(purgeAt === null ? [] : [`Conversations and marks are deleted on ${on(purgeAt)}.`]),
  ]
}
