import { Link } from 'wouter'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { CoursePage } from '#web/course/course-page.tsx'
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
  const title = answer.value?.title ?? ''
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <ScreenHead
          key={title}
          title={title === '' ? 'Marking' : `Marking: ${title}`}
          above={
            answer.value === undefined ? undefined : (
              <Link href={`/courses/${answer.value.course}`}>Course</Link>
            )
          }
        />
        <AnsweredPart answer={answer} what="What there is to mark is">
          {(queue) => <Queue exercise={exercise} queue={queue} />}
        </AnsweredPart>
      </div>
    </CoursePage>
  )
}

interface QueueProps {
  readonly exercise: string
  readonly queue: MarkingQueue
}

function Queue({ exercise, queue }: QueueProps) {
  const course = useAnswer('GET /api/courses/:course', { params: { course: queue.course } })
  const isInstructor = course.value !== undefined && isInstructing(course.value.role)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
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
