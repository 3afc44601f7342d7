import { useState } from 'react'
import { Link } from 'wouter'
import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { type Me, SignedIn } from '#web/course/signed-in.tsx'
import { inOrder } from './exercise-contest.ts'
import { StaffContest } from './staff-contest.tsx'

type Exercise = Answered<'GET /api/exercises/:exercise'>

/** What students of an exercise contest, for those who answer. */
export const ContestsScreen = ({ exercise }: { readonly exercise: string }) => (
  <SignedIn>{(me) => <ContestsPage exercise={exercise} me={me} />}</SignedIn>
)

interface ContestsPageProps {
  readonly exercise: string
  readonly me: Me
}

function ContestsPage({ exercise, me }: ContestsPageProps) {
  const answer = useAnswer('GET /api/exercises/:exercise', { params: { exercise } })
  const of = answer.value
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <ScreenHead
          key={of === undefined ? 'awaited' : 'here'}
          title={of === undefined ? 'Contests' : `Contests: ${of.settings.title}`}
          above={of && <Link href={`/courses/${of.course}`}>{of.courseTitle}</Link>}
        />
        <AnsweredPart answer={answer} what="The exercise is">
          {(found) => <ContestList exercise={exercise} of={found} me={me} />}
        </AnsweredPart>
      </div>
    </CoursePage>
  )
}

interface ContestListProps extends ContestsPageProps {
  readonly of: Exercise
}

function ContestList({ exercise, of, me }: ContestListProps) {
  const answer = useAnswer('GET /api/exercises/:exercise/contests', { params: { exercise } })
  const [said, setSaid] = useState('')
  const hasPlace = me.places.some(({ course }) => course === of.course)
  return (
    <AnsweredPart answer={answer} what="The contests are">
      {({ contests }) => (
        <>
          <div className="grid max-w-[44rem] gap-2">
            <h2>{countWords(contests)}</h2>
            <p className="text-small text-soft">
              Whoever gave a mark does not answer for it while there is anybody else in the course.
            </p>
          </div>
          <p role="status" className="sr-only">
            {said}
          </p>
          <ul aria-label="Contests" className="grid grid-cols-[minmax(0,44rem)] gap-5">
            {inOrder(contests).map((contest) => (
              <li key={contest.id}>
                <StaffContest
                  contest={contest}
                  timeZone={of.settings.timeZone}
                  hasPlace={hasPlace}
                  onAnswered={() => setSaid(`The answer to ${contest.name} is sent.`)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </AnsweredPart>
  )
}

function countWords(contests: readonly { readonly state: string }[]): string {
  if (contests.length === 0) return 'Nothing has been contested'
  const open = contests.filter(({ state }) => state === 'open').length
  const all = contests.length === 1 ? 'One contest' : `${contests.length} contests`
  return open === 0 ? `${all}, answered` : `${all}, ${open} not answered yet`
}
