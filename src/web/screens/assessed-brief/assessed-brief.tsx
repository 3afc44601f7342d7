import { useState } from 'react'
import { Link } from 'wouter'
import type { ExerciseBrief } from '#web/attempt/use-opened-attempt.ts'
import { CoursePage } from '#web/course/course-page.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { AssessedMark } from '#web/screens/attempt/assessed-mark.tsx'
import { BriefOpening } from '#web/screens/brief/brief-opening.tsx'
import { ContentNotes } from '#web/screens/brief/content-notes.tsx'
import { GoalChoice } from '#web/screens/brief/goal-choice.tsx'
import { PolicyCard } from '#web/screens/brief/policy-card.tsx'
import { SupportInSight } from '#web/support/support-in-sight.tsx'
import { CourseNotice } from './course-notice.tsx'
import { EarlierAttempts } from './earlier-attempts.tsx'
import { OptOut } from './opt-out.tsx'
import { StartAttempt } from './start-attempt.tsx'
import { timesWords } from './times-words.ts'

/** Everything a student needs to know before an assessed attempt, and the way in or out. */
export function AssessedBrief({ brief }: { readonly brief: ExerciseBrief }) {
  const { scenario, instructions } = brief
  const [goal, setGoal] = useState<string | null>(null)
  const running = brief.attempts.find(({ state }) => state === 'in-progress' || state === 'overdue')
  const canChoose = running === undefined && brief.obstacle === null
  return (
    <CoursePage width="measure">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
        <div className="grid gap-4">
          <p className="text-small">
            <Link href={`/courses/${brief.course}`}>Back to the course</Link>
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <ArrivalHeading pageTitle={brief.title}>{brief.title}</ArrivalHeading>
            <AssessedMark />
          </div>
          {instructions.trim() !== '' && (
            <p dir="auto" className="whitespace-pre-line">
              {instructions}
            </p>
          )}
        </div>
        <section aria-labelledby="times" className="grid gap-3">
          <h2 id="times">Dates and time</h2>
          <ul className="grid list-disc gap-1 ps-5 marker:text-edge">
            {timesWords(brief).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
        <BriefOpening brief={scenario} level={2} clockWords={clockWords(brief)} />
        <ContentNotes notes={scenario.contentNotes}>
          If that is not for you, say so below: it costs you nothing. And once you are in, you can
          stop at any moment.
        </ContentNotes>
        <SupportInSight level={scenario.level} />
        <PolicyCard rules={scenario.policyCard} />
        {canChoose && <GoalChoice goals={scenario.goals} chosen={goal} onChoose={setGoal} />}
        <CourseNotice brief={brief} />
        <EarlierAttempts brief={brief} />
        <StartAttempt brief={brief} goal={goal} running={running ?? null} />
        {running === undefined && <OptOut brief={brief} />}
      </div>
    </CoursePage>
  )
}

const clockWords = ({ times }: ExerciseBrief): string =>
  times.timeLimitMs === null ? 'the clock never cuts you off' : 'the time limit stands above'
