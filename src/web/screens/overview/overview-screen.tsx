import { useState } from 'react'
import { Link } from 'wouter'
import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { isInstructing } from '#web/course/role-words.ts'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { type Me, SignedIn } from '#web/course/signed-in.tsx'
import { Button } from '#web/design/button.tsx'
import { CohortTable } from './cohort-table.tsx'
import { OptOuts } from './opt-outs.tsx'
import { OtherTimes } from './other-times.tsx'
import { standingCounts } from './standing-counts.ts'

export type Overview = Answered<'GET /api/exercises/:exercise/overview'>
export type Student = Overview['students'][number]
export type Attempt = Student['attempts'][number]
export type Exercise = Answered<'GET /api/exercises/:exercise'>

/** Often enough to see who falls silent, seldom enough for five hundred students. @source judgement */
const REFRESH_MS = 5000

/** How the cohort stands right now, and what can be done for one of them. */
export const OverviewScreen = ({ exercise }: { readonly exercise: string }) => (
  <SignedIn>{(me) => <OverviewPage exercise={exercise} me={me} />}</SignedIn>
)

interface OverviewPageProps {
  readonly exercise: string
  readonly me: Me
}

function OverviewPage({ exercise, me }: OverviewPageProps) {
  const [isLive, setLive] = useState(true)
  const params = { exercise }
  const settings = useAnswer('GET /api/exercises/:exercise', { params })
  const overview = useAnswer(
    'GET /api/exercises/:exercise/overview',
    { params },
    { everyMs: isLive && REFRESH_MS },
  )
  const course = settings.value
  const role = me.places.find((place) => place.course === course?.course)?.role
  const mayChange = role === undefined ? me.person.isAdministrator : isInstructing(role)
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <ScreenHead
          key={course === undefined ? 'awaited' : 'here'}
          title={course === undefined ? 'Overview' : `Overview: ${course.settings.title}`}
          above={course && <Link href={`/courses/${course.course}`}>{course.courseTitle}</Link>}
        />
        <AnsweredPart answer={settings} what="The exercise is">
          {(exerciseNow) => (
            <AnsweredPart answer={overview} what="The overview is">
              {({ students, now }) => (
                <>
                  <section
                    aria-labelledby="cohort"
                    className="grid grid-cols-[minmax(0,1fr)] gap-4"
                  >
                    <h2 id="cohort">How the cohort stands</h2>
                    <p>{standingCounts(students).join(' · ')}</p>
                    <p className="flex flex-wrap items-center gap-3 text-small text-soft">
                      <span className="tabular-nums">Seen {clockWords(overview.at)}.</span>
                      <Button weight="quiet" onClick={() => setLive(!isLive)}>
                        {isLive ? 'Stop updating' : 'Go on updating'}
                      </Button>
                    </p>
                    <CohortTable
                      exercise={exercise}
                      of={exerciseNow}
                      students={students}
                      aheadMs={now - overview.at}
                      mayChange={mayChange}
                    />
                  </section>
                  <OptOuts exercise={exercise} students={students} mayChange={mayChange} />
                  {mayChange && <OtherTimes exercise={exercise} of={exerciseNow} />}
                </>
              )}
            </AnsweredPart>
          )}
        </AnsweredPart>
      </div>
    </CoursePage>
  )
}

const clockWords = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour12: false })
