import { Link } from 'wouter'
import { CoursePage } from '#web/course/course-page.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { type Me, SignedIn } from '#web/course/signed-in.tsx'
import { pressable } from '#web/design/button.tsx'
import { CourseList } from './course-list.tsx'
import { CreateCourse } from './create-course.tsx'
import { JoinForm } from './join-form.tsx'

export const CoursesScreen = () => <SignedIn>{(me) => <Courses me={me} />}</SignedIn>

function Courses({ me }: { readonly me: Me }) {
  const { isAdministrator } = me.person
  return (
    <CoursePage>
      <div className="grid gap-12">
        <ScreenHead title="Courses">
          <p className="text-pretty">
            What you do here is for a course, and a person marks it.{' '}
            <Link href="/">Practising</Link> needs no account and is never marked.
          </p>
        </ScreenHead>
        <CourseList places={me.places} />
        <section aria-labelledby="join" className="grid max-w-measure gap-4">
          <h2 id="join">Join with a code</h2>
          <JoinForm code="" />
        </section>
        {isAdministrator && (
          <section aria-labelledby="create" className="grid max-w-measure gap-4">
            <h2 id="create">Create a course</h2>
            <CreateCourse />
          </section>
        )}
        {isAdministrator && (
          <p>
            <Link href="/people" className={pressable('plain')}>
              People
            </Link>
          </p>
        )}
      </div>
    </CoursePage>
  )
}
