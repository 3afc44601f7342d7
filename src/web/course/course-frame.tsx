import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from './answered-part.tsx'
import { CoursePage } from './course-page.tsx'
import { CourseParts } from './course-parts.tsx'
import { useAnswer } from './course-query.tsx'
import { ScreenHead } from './screen-head.tsx'
import { SignedIn } from './signed-in.tsx'

export type Course = Answered<'GET /api/courses/:course'>

interface CourseFrameProps {
  readonly course: string
  /** what is shown of the course, such as "People"; null for the course itself */
  readonly part: string | null
  readonly children: (course: Course) => ReactNode
}

/** A page of a course: whose it is, the ways through it, and what is shown of it. */
export const CourseFrame = (props: CourseFrameProps) => (
  <SignedIn>{() => <Framed {...props} />}</SignedIn>
)

function Framed({ course, part, children }: CourseFrameProps) {
  const answer = useAnswer('GET /api/courses/:course', { params: { course } })
  const title = answer.value?.title ?? 'Course'
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <ScreenHead
          key={answer.value === undefined ? 'awaited' : 'here'}
          title={part ?? title}
          above={
            part === null ? (
              <Link href="/courses">All courses</Link>
            ) : (
              <Link href={`/courses/${course}`}>{title}</Link>
            )
          }
        />
        <AnsweredPart answer={answer} what="The course is">
          {(value) => (
            <>
              <CourseParts course={course} role={value.role} />
              {value.archivedAt !== null && (
                <p className="rounded-[14px] bg-amber-wash p-4">
                  This course is in the archive: everything can be read, nothing changes.
                </p>
              )}
              {children(value)}
            </>
          )}
        </AnsweredPart>
      </div>
    </CoursePage>
  )
}
