import { useEffect } from 'react'
import { Link } from 'wouter'
import type { AttemptEnd } from '#course/attempt-state.ts'
import { givenBackWords } from '#web/attempt/given-back-words.ts'
import type { ExerciseBrief } from '#web/attempt/use-opened-attempt.ts'
import { pressable } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Bar } from '#web/frame/bar.tsx'
import { Page } from '#web/frame/page.tsx'
import { writePrivateWords } from '#web/session/private-words.ts'
import { AssessedMark } from './assessed-mark.tsx'
import type { AttemptScreenProps } from './attempt-stage.tsx'
import { KeptNotes } from './kept-notes.tsx'
import { LineNotice } from './line-notice.tsx'
import { UnsentWords, WRITTEN } from './unsent-words.tsx'

const HEADINGS = {
  submitted: 'Your attempt is submitted',
  'time-limit': 'Time is up',
  'cut-off': 'The exercise has closed',
  stopped: 'You stopped, and that is fine',
  'not-submitted': 'This attempt was not submitted in time',
} as const satisfies Record<AttemptEnd, string>

interface AttemptOverProps extends AttemptScreenProps {
  /** the student has stopped, and the server does not know it yet */
  readonly isStopping: boolean
}

/** What happened, what becomes of it, and where to go from here. */
export function AttemptOver({ opened, standing, isStopping }: AttemptOverProps) {
  const { brief, host } = opened
  const { attempt, trouble } = standing
  const end = isStopping ? 'stopped' : (attempt.endedBy ?? 'submitted')
  const isByStudent = !isStopping && (end === 'submitted' || end === 'stopped')
  useEffect(() => {
    if (!isByStudent) return
    for (const what of WRITTEN) writePrivateWords(attempt.attempt, what, '')
    writePrivateWords(attempt.attempt, 'ratings', '')
  }, [isByStudent, attempt.attempt])
  return (
    <Page
      width="measure"
      keptBy="server"
      bar={
        <Bar isCompact>
          <AssessedMark />
        </Bar>
      }
    >
      <div className="grid justify-items-start gap-6">
        <div className="grid gap-2">
          <p className="eyebrow">
            {brief.title} · attempt {attempt.number}
          </p>
          <ArrivalHeading pageTitle={HEADINGS[end]}>{HEADINGS[end]}</ArrivalHeading>
        </div>
        <WhatHappened end={end} brief={brief} />
        {isStopping && <LineNotice trouble={trouble} isSending onTryNow={host.tryNow} />}
        {end !== 'submitted' && end !== 'stopped' && <UnsentWords session={attempt.attempt} />}
        <KeptNotes session={attempt.attempt} />
        <div className="flex flex-wrap gap-3">
          <Link href={`/exercises/${attempt.exercise}`} className={pressable('main')}>
            Back to the exercise
          </Link>
          <Link href="/courses" className={pressable('quiet')}>
            To your courses
          </Link>
        </div>
      </div>
    </Page>
  )
}

const KEPT =
  'Everything that was said up to then is kept, and it was handed in for you: you need not do anything.'

const Next = ({ release, contestDays }: Pick<ExerciseBrief, 'release' | 'contestDays'>) => (
  <p>
    A person of the course reads it and decides on every level.{' '}
    {givenBackWords(release, contestDays).join(' ')} All of it is on the page of the exercise.
  </p>
)

interface WhatHappenedProps {
  readonly end: AttemptEnd
  readonly brief: ExerciseBrief
}

function WhatHappened({ end, brief }: WhatHappenedProps) {
  switch (end) {
    case 'submitted':
      return (
        <div className="grid gap-3">
          <p>All of it has arrived, with what you made of it yourself.</p>
          <Next {...brief} />
        </div>
      )
    case 'time-limit':
    case 'cut-off':
      return (
        <div className="grid gap-3">
          <p>
            {end === 'time-limit'
              ? 'The time limit ended the talk.'
              : 'The talk ended at the cut-off date of the exercise.'}{' '}
            {KEPT}
          </p>
          <Next {...brief} />
        </div>
      )
    case 'stopped':
      return (
        <div className="grid gap-3">
          <p>
            The role-play is over. Nothing of it is scored, it does not count against you, and
            nobody is told why you stopped.
          </p>
          <p>
            If something of it stays with you, talk to someone you trust. <strong>Support</strong>,
            at the top of this page, says who is there at any hour. Should you want to, you can try
            the exercise again another day, or say on its page that you would rather not sit it.
          </p>
        </div>
      )
    case 'not-submitted':
      return (
        <p>
          The time for submitting ran out, so nothing of it is marked. Everything that was said is
          kept: if you had a reason, write to your instructor, who can open it again for you.
        </p>
      )
  }
}
