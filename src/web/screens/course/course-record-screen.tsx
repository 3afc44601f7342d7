import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { type Course, CourseFrame } from '#web/course/course-frame.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { whenWords } from '#web/course/when-words.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { type ActPage, ActPages } from '#web/record/act-pages.tsx'
import { actWords } from '#web/record/act-words.ts'
import { actorWords } from '#web/record/actor-words.ts'

type Act = Answered<'GET /api/courses/:course/audit'>['acts'][number]

/** Who did what in a course: written down as it was done, and changed by nobody. */
export const CourseRecordScreen = ({ course }: { readonly course: string }) => (
  <CourseFrame course={course} part="Record">
    {(value) => (
      <section aria-labelledby="acts" className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h2 id="acts">Who did what</h2>
        <ActPages>{(page) => <OnePage course={value} {...page} />}</ActPages>
      </section>
    )}
  </CourseFrame>
)

interface OnePageProps extends ActPage {
  readonly course: Course
}

function OnePage({ course: { course, timeZone }, query, turning }: OnePageProps) {
  const answer = useAnswer('GET /api/courses/:course/audit', { params: { course }, query })
  return (
    <AnsweredPart answer={answer} what="What was written down is">
      {({ acts, next }) => (
        <>
          <DataTable<Act>
            caption="What was done, newest first"
            isCaptionHidden
            rows={acts}
            idOf={({ id }) => id}
            columns={[
              { title: 'When', cell: ({ at }) => whenWords(at, timeZone) },
              { title: 'Who', kind: 'name', cell: (act) => actorWords(act) },
              { title: 'What', cell: (act) => actWords(act, timeZone) },
              { title: 'Of whom', cell: ({ member }) => member?.name ?? '' },
              { title: 'In', cell: placeWords },
            ]}
          />
          {turning(next)}
        </>
      )}
    </AnsweredPart>
  )
}

const placeWords = ({ exercise, attempt }: Act): string =>
  [exercise?.title, attempt === null ? undefined : `attempt ${attempt.number}`]
    .filter((part) => part !== undefined)
    .join(', ')
