import { Link } from 'wouter'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import type { Course } from '#web/course/course-frame.tsx'
import { CoursePage } from '#web/course/course-page.tsx'
import { CourseParts } from '#web/course/course-parts.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { isInstructing } from '#web/course/role-words.ts'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { AgreementSection } from './agreement-section.tsx'
import type { MarkingQueue } from './marking-view.ts'
import { QueueOverview } from './queue-overview.tsx'
import { QueueTable } from './queue-table.tsx'
import { RescoringSection } from './re-scoring-section.tsx'
import { ReleaseSection } from './release-section.tsx'

interface MarkingQueueScreenProps {
  readonly exercise: string
}

/** Others mark meanwhile; so often it is looked how far they are. */
const LOOK_AGAIN_MS = 30_000

/** What there is to mark in an exercise, what can be given back, and how far those who mark agree. */
export const MarkingQueueScreen = ({ exercise }: MarkingQueueScreenProps) => (
  <SignedIn>{() => <OpenedQueue exercise={exercise} />}</SignedIn>
)

function OpenedQueue({ exercise }: MarkingQueueScreenProps) {
  const answer = useAnswer(
    'GET /api/exercises/:exercise/marking',
    { params: { exercise } },
    { everyMs: LOOK_AGAIN_MS },
  )
  const courseId = answer.value?.course
  const course = useAnswer(
    'GET /api/courses/:course',
    { params: { course: courseId ?? '' } },
    { isOff: courseId === undefined },
  )
  const title = answer.value?.title ?? ''
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <ScreenHead
          key={title}
          title={title === '' ? 'Marking' : `Marking: ${title}`}
          above={
            courseId === undefined ? undefined : (
              <Link href={`/courses/${courseId}`}>{course.value?.title ?? 'Course'}</Link>
            )
          }
        >
          <p>
            <Link href={`/exercises/${exercise}/contests`}>Contests of this exercise</Link>
          </p>
        </ScreenHead>
        <AnsweredPart answer={answer} what="What there is to mark is">
          {(queue) => <Queue exercise={exercise} queue={queue} course={course.value} />}
        </AnsweredPart>
      </div>
    </CoursePage>
  )
}

interface QueueProps {
  readonly exercise: string
  readonly queue: MarkingQueue
  /** undefined: not here yet */
  readonly course: Course | undefined
}

function Queue({ exercise, queue, course }: QueueProps) {
  const isInstructor = course !== undefined && isInstructing(course.role)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      {course !== undefined && <CourseParts course={queue.course} role={course.role} />}
      <section aria-labelledby="attempts" className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <h2 id="attempts" className="sr-only">
          Attempts
        </h2>
        <QueueOverview queue={queue} />
        <QueueTable queue={queue} mayAllocate={isInstructor} />
      </section>
      {isInstructor && queue.attempts.length > 0 && <ReleaseSection exercise={exercise} />}
      {queue.attempts.length > 0 && <AgreementSection exercise={exercise} />}
      {isInstructor && queue.attempts.length > 0 && <RescoringSection exercise={exercise} />}
    </div>
  )
}
