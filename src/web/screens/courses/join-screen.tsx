import { CoursePage } from '#web/course/course-page.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { JoinForm } from './join-form.tsx'

export const JoinScreen = ({ code }: { readonly code: string }) => (
  <SignedIn>
    {({ person }) => (
      <CoursePage width="measure">
        <div className="grid gap-8">
          <ScreenHead title="Join a course">
            <p>You join as {person.name}. The instructors of the course then see your name.</p>
          </ScreenHead>
          <JoinForm code={code} />
        </div>
      </CoursePage>
    )}
  </SignedIn>
)
