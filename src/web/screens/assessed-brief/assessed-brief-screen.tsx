import { Link } from 'wouter'
import type { AskFailure } from '#web/api/ask.ts'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { AssessedBrief } from './assessed-brief.tsx'

interface AssessedBriefScreenProps {
  readonly exercise: string
}

/** What a student reads before an attempt. */
export const AssessedBriefScreen = (props: AssessedBriefScreenProps) => (
  <SignedIn isWithoutNotice>{() => <Answered {...props} />}</SignedIn>
)

function Answered({ exercise }: AssessedBriefScreenProps) {
  const { value, failure, again } = useAnswer('GET /api/exercises/:exercise/brief', {
    params: { exercise },
  })
  if (value !== undefined) return <AssessedBrief brief={value} />
  return (
    <CoursePage width="measure">
      {failure === null ? (
        <StillComing>The exercise is still on its way.</StillComing>
      ) : (
        <NotHere exercise={exercise} failure={failure} onAgain={again} />
      )}
    </CoursePage>
  )
}

interface NotHereProps extends AssessedBriefScreenProps {
  readonly failure: AskFailure
  readonly onAgain: () => void
}

const NotHere = ({ exercise, failure, onAgain }: NotHereProps) => (
  <div className="grid gap-5">
    <ArrivalHeading pageTitle="The exercise">The exercise cannot be shown</ArrivalHeading>
    <Trouble failure={failure} onAgain={onAgain} />
    {failure.code === 'not-allowed' && (
      <p>
        This page is for students. Instructors can{' '}
        <Link href={`/exercises/${exercise}/try`}>try the exercise</Link> without leaving a trace.
      </p>
    )}
    <p>
      <Link href="/courses">To your courses</Link>
    </p>
  </div>
)
