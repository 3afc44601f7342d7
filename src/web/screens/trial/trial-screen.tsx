import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Answered } from '#web/api/ask.ts'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button, pressable } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { BriefOpening } from '#web/screens/brief/brief-opening.tsx'
import { ContentNotes } from '#web/screens/brief/content-notes.tsx'
import { PolicyCard } from '#web/screens/brief/policy-card.tsx'
import { SessionStage } from '#web/screens/session/session-stage.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import type { BeginProblem, OpenPractice } from '#web/session/practice.ts'
import { forgetPrivateWords } from '#web/session/private-words.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { openTrial } from './open-trial.ts'

interface TrialScreenProps {
  readonly exercise: string
}

type Trial = Answered<'GET /api/exercises/:exercise/trial'>

/** An instructor sits the exercise as a student would, and nothing of it is kept. */
export const TrialScreen = (props: TrialScreenProps) => (
  <SignedIn isWithoutNotice>{() => <Fetched {...props} />}</SignedIn>
)

function Fetched({ exercise }: TrialScreenProps) {
  const { value, failure, again } = useAnswer('GET /api/exercises/:exercise/trial', {
    params: { exercise },
  })
  const [trial, setTrial] = useState<Trial | null>(null)
  // What is being tried stays as it was when it was begun, though it is read again meanwhile.
  if (trial === null && value !== undefined) setTrial(value)
  if (trial !== null) return <Tried exercise={exercise} trial={trial} />
  return (
    <CoursePage width="measure">
      {failure === null ? (
        <StillComing>The exercise is still on its way.</StillComing>
      ) : (
        <div className="grid gap-5">
          <ArrivalHeading pageTitle="Try the exercise">It cannot be tried now</ArrivalHeading>
          <Trouble failure={failure} onAgain={again} />
        </div>
      )}
    </CoursePage>
  )
}

interface TriedProps extends TrialScreenProps {
  readonly trial: Trial
}

function Tried({ exercise, trial: { compiled, settings } }: TriedProps) {
  // The server that sent this page compiled it.
  const scenario = compiled as CompiledScenario
  const { call, failed, isBusy } = useHostCall<BeginProblem>(() => {})
  const [open, setOpen] = useState<OpenPractice | null>(null)
  useEffect(() => {
    if (open === null) return
    return () => {
      open.host.close()
      forgetPrivateWords(open.session)
    }
  }, [open])
  if (open !== null) return <SessionStage open={open} onLost={() => {}} />
  const begin = async () => {
    const opened = await call(() => openTrial(scenario))
    if (opened?.ok) setOpen(opened.value)
  }
  return (
    <CoursePage width="measure">
      <div className="grid gap-9">
        <div className="grid gap-3">
          <p className="text-small">
            <Link href={`/exercises/${exercise}/edit`}>Back to the exercise</Link>
          </p>
          <ArrivalHeading pageTitle={`Try: ${settings.title}`}>
            Try: {settings.title}
          </ArrivalHeading>
          <p className="rounded-[14px] bg-teal-wash p-4">
            Nothing of this is kept: the client runs in this page, nothing is sent, and closing the
            page forgets it. At the end you see the observer’s debrief, which students get only as
            far as you release it.
          </p>
        </div>
        <BriefOpening brief={scenario.scenario} level={2} clockWords="no limit is running here" />
        <ContentNotes notes={scenario.scenario.contentNotes}>
          Students read this before they start, and can say that they would rather not.
        </ContentNotes>
        <PolicyCard rules={scenario.scenario.policyCard} />
        <div role="alert" className="empty:hidden">
          {failed && <p className="rounded-[14px] bg-clay-wash p-4">{failureWords(failed)}</p>}
        </div>
        <div className="flex flex-wrap gap-3 border-hair border-t pt-7">
          <Button weight="main" disabled={isBusy} onClick={() => void begin()}>
            Try it
          </Button>
          <Link href={`/exercises/${exercise}/edit`} className={pressable('quiet')}>
            Not now
          </Link>
        </div>
      </div>
    </CoursePage>
  )
}
