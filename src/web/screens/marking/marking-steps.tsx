import { useState } from 'react'
import { Link } from 'wouter'
import { MARKING_RULES, type MarkingStep } from '#course/marking-workflow.ts'
import { useAct } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { markingAddress } from './marking-address.ts'
import type { MarkingView } from './marking-view.ts'
import { StepReason } from './step-reason.tsx'
import { STEP_WORDS } from './step-words.ts'

type OpenStep = Exclude<MarkingStep, 'release'>

interface MarkingStepsProps {
  readonly view: MarkingView
  /** why own levels are as they are */
  readonly reason: string
  readonly hasFarApart: boolean
  /** @returns whether all that was entered is saved, so that a step may rest on it */
  readonly onSave: () => Promise<boolean>
  readonly onReasonMissing: () => void
}

/** What can be done with the attempt now, in words, and who may. */
export function MarkingSteps({
  view,
  reason,
  hasFarApart,
  onSave,
  onReasonMissing,
}: MarkingStepsProps) {
  const { act, isActing, failure, forgetFailure } = useAct(
    'POST /api/attempts/:attempt/marking-step',
  )
  const [asked, setAsked] = useState<OpenStep | null>(null)
  const take = async (step: OpenStep, why: string) => {
    if (isActing) return false
    if (step === 'complete') {
      if (!(await onSave())) return false
      if (hasFarApart && why.trim() === '') {
        onReasonMissing()
        return false
      }
    }
    const taken = await act({
      params: { attempt: view.attempt },
      body: { step, reason: why.trim() },
    })
    if (!taken.ok && taken.failure.code === 'reason-missing') onReasonMissing()
    return taken.ok
  }
  const open = view.openSteps.filter(
    (step): step is OpenStep => step !== 'release' && step !== 'start',
  )
  return (
    <section aria-labelledby="next-steps" className="no-print grid gap-3 border-hair border-t pt-5">
      <h3 id="next-steps" className="text-[1.1rem]">
        What becomes of it
      </h3>
      <p className="text-small">{WHAT_NOW[view.markingState]}</p>
      <ul className="grid gap-3 empty:hidden">
        {open.map((step) => (
          <li key={step} className="grid justify-items-start gap-1">
            <Button
              aria-describedby={`step-${step}`}
              onClick={() => {
                forgetFailure()
                if (view.stepsWithReason.includes(step)) setAsked(step)
                else void take(step, step === 'complete' ? reason : '')
              }}
            >
              {STEP_WORDS[step].press}
            </Button>
            <p id={`step-${step}`} className="text-small text-soft">
              {STEP_WORDS[step].effect}{' '}
              {MARKING_RULES[step].by.includes('marker')
                ? 'Markers and instructors can.'
                : 'Instructors can.'}
            </p>
          </li>
        ))}
      </ul>
      {asked === null && <Trouble failure={failure} />}
      {view.next !== null && (
        <p>
          <Link href={markingAddress(view.next)}>On to the next</Link>
        </p>
      )}
      <StepReason
        attempt={view.attempt}
        step={asked}
        failure={failure}
        isActing={isActing}
        onClose={() => setAsked(null)}
        onTake={async (step, why) => {
          if (!(await take(step, why))) return false
          setAsked(null)
          return true
        }}
      />
    </section>
  )
}

const WHAT_NOW = {
  'not-marked': 'Not marked yet. What you enter first puts it in marking, in your name.',
  'in-marking': 'In marking. Once every level is entered it can be completed.',
  'marking-completed':
    'Marking is completed. It can be made ready to be given back, or looked at by somebody else first.',
  'in-review': 'In review: somebody else looks at it before it is given back.',
  'ready-for-release': 'Ready. An instructor gives it back from the list of the exercise.',
  released: 'Given back to the student. Nothing changes without a named reason.',
} as const satisfies Record<MarkingView['markingState'], string>
