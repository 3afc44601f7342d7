import { Link } from 'wouter'
import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { type Course, CourseFrame } from '#web/course/course-frame.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { pressable } from '#web/design/button.tsx'
import { Groups } from './groups.tsx'
import { JoinByCode } from './join-by-code.tsx'
import { MemberTable } from './member-table.tsx'

export type Members = Answered<'GET /api/courses/:course/members'>
export type Member = Members['members'][number]

/** Who is in a course, how they come into it, and in which groups. */
export const CoursePeopleScreen = ({ course }: { readonly course: string }) => (
  <CourseFrame course={course} part="People">
    {(value) => <CoursePeople course={value} />}
  </CourseFrame>
)

function CoursePeople({ course }: { readonly course: Course }) {
  const params = { course: course.course }
  const answer = useAnswer('GET /api/courses/:course/members', { params })
  const isOpen = course.archivedAt === null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      {isOpen && <JoinByCode course={course} />}
      <AnsweredPart answer={answer} what="The people of the course are">
        {({ members, groups }) => (
          <>
            <section aria-labelledby="members" className="grid grid-cols-[minmax(0,1fr)] gap-4">
              <div className="flex flex-wrap items-center justify-between gap-3">
                <h2 id="members">In this course</h2>
                {isOpen && (
                  <Link href={`/courses/${course.course}/roster`} className={pressable('plain')}>
                    Import a roster
                  </Link>
                )}
              </div>
              <MemberTable members={members} isOpen={isOpen} />
            </section>
            <Groups course={course.course} members={members} groups={groups} isOpen={isOpen} />
          </>
        )}
      </AnsweredPart>
    </div>
  )
}
